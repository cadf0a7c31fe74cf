package org.rapport.feedback.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;

class DraftTest {

  private final Draft draft = new Draft();

  @Test
  void a_named_complaint_is_asked_everything() {
    draft.choose(FeedbackType.COMPLAINT);
    draft.choose(Identity.NAMED);

    assertThat(Step.of(draft.answers())).containsExactly(Step.values());
  }

  @Test
  void an_anonymous_question_is_asked_neither_for_contact_nor_for_a_remedy() {
    draft.choose(FeedbackType.QUESTION);
    draft.choose(Identity.ANONYMOUS);

    assertThat(Step.of(draft.answers())).doesNotContain(Step.CONTACT, Step.REMEDY);
  }

  @Test
  void the_next_question_is_the_first_one_without_an_answer() {
    answered(Step.TYPE, Step.ABOUT);

    assertThat(draft.next()).isEqualTo(Step.IDENTITY);
    assertThat(draft.isOpen(Step.IDENTITY)).isTrue();
    assertThat(draft.isOpen(Step.STORY)).isFalse();
  }

  @Test
  void an_answer_that_turned_out_wrong_is_asked_again_before_sending() {
    answered(Step.values());
    draft.reopen(Step.STORY);

    assertThat(draft.next()).isEqualTo(Step.STORY);
  }

  @Test
  void who_becomes_anonymous_is_forgotten_at_once() {
    draft.choose(Identity.NAMED);
    draft.from(new Sender("Jane Doe", "jane@example.org", null));
    answered(Step.TYPE, Step.IDENTITY, Step.CONTACT);

    draft.choose(Identity.ANONYMOUS);

    assertThat(draft.answers().sender()).isEqualTo(Sender.UNKNOWN);
    draft.choose(Identity.NAMED);
    assertThat(draft.next()).isEqualTo(Step.CONTACT);
  }

  @Test
  void text_posted_after_the_session_ended_is_kept_and_the_rest_asked_again() {
    draft.tell(new Story("Late", "Two hours"));
    draft.answered(Step.STORY);

    assertThat(draft.isResumed()).isTrue();
    assertThat(draft.answers().story().text()).isEqualTo("Two hours");
    assertThat(draft.next()).isEqualTo(Step.TYPE);
  }

  @Test
  void many_clicks_at_once_send_once_and_get_the_same_receipt() throws Exception {
    AtomicInteger sendings = new AtomicInteger();
    CountDownLatch together = new CountDownLatch(1);
    ExecutorService clicks = Executors.newFixedThreadPool(20);
    try {
      List<Future<Sent>> answers =
          IntStream.range(0, 20)
              .mapToObj(
                  i ->
                      clicks.submit(
                          () -> {
                            together.await();
                            return draft.send(() -> sent(sendings.incrementAndGet()));
                          }))
              .toList();
      together.countDown();
      for (Future<Sent> answer : answers) {
        assertThat(answer.get().receipt()).isEqualTo("receipt 1");
      }
    } finally {
      clicks.shutdownNow();
    }
    assertThat(sendings).hasValue(1);
  }

  @Test
  void what_was_typed_is_gone_once_it_is_sent() {
    draft.choose(Identity.NAMED);
    draft.from(new Sender("Jane Doe", null, null));
    draft.tell(new Story("Late", "Two hours"));
    answered(Step.values());

    draft.send(() -> sent(1));

    assertThat(draft.isStarted()).isFalse();
    assertThat(draft.answers().sender()).isEqualTo(Sender.UNKNOWN);
    assertThat(draft.answers().story()).isEqualTo(Story.UNTOLD);
  }

  @Test
  void a_receipt_that_is_kept_leaves_the_session() {
    draft.send(() -> sent(1));
    draft.keepReceipt();

    assertThat(draft.sent().isKept()).isTrue();
    assertThat(draft.sent().receipt()).isNull();
    assertThat(draft.sent().reference()).isEqualTo("FB-0000-0001");
  }

  @Test
  void a_receipt_hides_itself_from_logs() {
    assertThat(sent(1)).hasToString("Sent[FB-0000-0001]");
  }

  private void answered(Step... steps) {
    Stream.of(steps).forEach(draft::answered);
  }

  private static Sent sent(int number) {
    return new Sent("FB-0000-000" + number, "receipt " + number, null);
  }
}
