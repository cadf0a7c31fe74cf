package org.rapport.feedback.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Identity;
import org.rapport.feedback.receipts.ReceiptCode;
import org.rapport.kernel.Invalid;
import org.rapport.platform.NotFound;
import org.rapport.platform.TooManyAttempts;

/** What security.md promises about receipts, on a real database. */
@Tag("database")
class ReceiptSecurityTest {

  @AutoClose private final CaseRoom room = new CaseRoom();

  @Test
  void wrong_unknown_and_expired_receipts_are_one_answer() {
    String expired = expired();

    for (String receipt : List.of("nonsense", unknown(), expired, "")) {
      Optional<ComplainantView> answer = room.ask(desk -> desk.open.with(CaseKey.typed(receipt)));
      assertThat(answer).isEmpty();
    }
    assertThat(room.fakes.attempts).containsEntry("receipt" + room.fakes.client, 4);
  }

  @Test
  void wrong_unknown_and_expired_receipts_take_the_same_time() {
    String expired = expired();
    String unknown = unknown();
    List<Long> wrongTimes = new ArrayList<>();
    List<Long> unknownTimes = new ArrayList<>();
    List<Long> expiredTimes = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      room.fakes.attempts.clear();
      wrongTimes.add(time("0000-nonsense"));
      unknownTimes.add(time(unknown));
      expiredTimes.add(time(expired));
    }

    assertThat(Math.abs(median(wrongTimes) - median(unknownTimes))).isLessThan(10_000_000);
    assertThat(Math.abs(median(unknownTimes) - median(expiredTimes))).isLessThan(10_000_000);
  }

  @Test
  void after_five_wrong_ones_even_a_right_one_from_there_waits_and_from_elsewhere_opens() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    for (int i = 0; i < 5; i++) {
      room.tell(desk -> desk.open.with(CaseKey.typed(unknown())));
    }

    assertThatThrownBy(() -> room.tell(desk -> desk.open.with(CaseKey.typed(sent.receipt()))))
        .isInstanceOf(TooManyAttempts.class);
    room.fakes.client = "198.51.100.1";
    Optional<ComplainantView> opened =
        room.ask(desk -> desk.open.with(CaseKey.typed(sent.receipt())));
    assertThat(opened).isPresent();
  }

  @Test
  void no_table_holds_the_receipt_nor_an_anonymous_sender() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    String plain = sent.receipt().replace("-", "");

    String dump =
        room.db.calling(
            "feedback",
            em ->
                em.createNativeQuery("select schema_to_xml('feedback', true, false, '')::text")
                    .getSingleResult()
                    .toString());

    assertThat(dump).contains(sent.reference());
    assertThat(dump).doesNotContain(plain, sent.receipt(), plain.substring(0, 12));
    assertThat(dump).doesNotContain(room.fakes.client);
  }

  @Test
  void no_mail_and_no_audit_entry_holds_the_receipt() {
    Submitted sent =
        room.ask(
            desk -> desk.complaint(Identity.NAMED, new Contact("Ann", "ann@example.org", null)));

    assertThat(room.fakes.mails.toString() + room.fakes.audited + sent)
        .doesNotContain(sent.receipt(), sent.receipt().substring(0, 9));
  }

  @Test
  void a_receipt_opens_no_file_of_another_case_and_no_internal_one() {
    Submitted mine = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    Submitted other = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    CaseKey key = CaseKey.typed(mine.receipt());
    room.tell(
        desk ->
            desk.attach.byComplainant(
                CaseKey.typed(other.receipt()), List.of(file("theirs.txt")), RequestKey.NONE));
    room.tell(
        desk ->
            desk.attach.byStaff(
                CaseAt.latest(mine.reference()),
                List.of(file("internal.txt")),
                true,
                RequestKey.NONE));
    room.tell(desk -> desk.attach.byComplainant(key, List.of(file("mine.txt")), RequestKey.NONE));

    assertThatThrownBy(() -> room.tell(desk -> desk.download.byComplainant(key, 1)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> room.tell(desk -> desk.download.byComplainant(key, 2)))
        .isInstanceOf(NotFound.class);
    Download own = room.ask(desk -> desk.download.byComplainant(key, 3));
    assertThat(own.name()).isEqualTo("mine.txt");
    assertThatThrownBy(() -> room.tell(desk -> desk.download.byStaff(mine.reference(), 1)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_file_that_is_refused_leaves_nothing_of_the_message_it_came_with() {
    Submitted mine = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    Upload bad =
        new Upload(
            "x.pdf", () -> new ByteArrayInputStream("MZ".getBytes(StandardCharsets.US_ASCII)));

    assertThatThrownBy(
            () ->
                room.tell(
                    desk ->
                        desk.write.with(
                            CaseKey.typed(mine.receipt()),
                            "see file",
                            List.of(bad),
                            RequestKey.NONE)))
        .isInstanceOf(Invalid.class);
    assertThat(room.ask(desk -> desk.show.with(mine.reference())).messages()).isEmpty();
  }

  private long time(String receipt) {
    long start = System.nanoTime();
    room.tell(desk -> desk.open.with(CaseKey.typed(receipt)));
    return System.nanoTime() - start;
  }

  private static long median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  private String expired() {
    Submitted sent = room.ask(desk -> desk.complaint(Identity.ANONYMOUS, null));
    room.tell(desk -> desk.withdraw.with(CaseKey.typed(sent.receipt())));
    room.now = room.now.plus(Duration.ofDays(366));
    return sent.receipt();
  }

  private static String unknown() {
    return ReceiptCode.random(new SecureRandom()).shown();
  }

  private static Upload file(String name) {
    return new Upload(
        name, () -> new ByteArrayInputStream("x".getBytes(StandardCharsets.US_ASCII)));
  }
}
