package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;

/** Twenty at once. That one idempotency key makes one case is tried in the container. */
@Tag("database")
class ManyAtOnceTest {

  private static final int THREADS = 20;

  @AutoClose private final CaseRoom room = new CaseRoom();

  @Test
  void twenty_people_at_once_make_twenty_cases() throws Exception {
    Set<String> answers = atOnce();

    assertThat(answers).hasSize(THREADS);
    assertThat(cases()).isEqualTo(THREADS);
  }

  private Set<String> atOnce() throws Exception {
    room.db.entityManagers("feedback");
    Set<String> answers = ConcurrentHashMap.newKeySet();
    List<Callable<Object>> calls = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      calls.add(
          () -> {
            Submitted sent =
                room.ask(desk -> desk.submit.with(feedback(), List.of(), RequestKey.NONE));
            answers.add(sent.reference() + sent.receipt());
            return null;
          });
    }
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      for (Future<Object> call : pool.invokeAll(calls)) {
        call.get();
      }
    } finally {
      pool.shutdown();
    }
    return answers;
  }

  private long cases() {
    return room.db.calling(
        "feedback",
        em -> (Long) em.createNativeQuery("select count(*) from feedback.cases").getSingleResult());
  }

  private static Feedback feedback() {
    return new Feedback(
        FeedbackType.COMPLAINT,
        Identity.ANONYMOUS,
        Channel.PORTAL,
        "en",
        "Twice",
        "Clicked twice",
        null,
        null,
        null);
  }
}
