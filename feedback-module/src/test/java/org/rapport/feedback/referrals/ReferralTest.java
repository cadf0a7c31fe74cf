package org.rapport.feedback.referrals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Finding;
import org.rapport.feedback.Identity;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.Assessment;
import org.rapport.feedback.cases.CaseAt;
import org.rapport.feedback.cases.CaseRoom;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.DecisionText;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.cases.UndertakingWork;
import org.rapport.feedback.cases.Upload;
import org.rapport.feedback.letters.LettersOf;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Paper;
import org.rapport.platform.Print;
import org.rapport.platform.TestSettings;
import org.rapport.platform.texts.TestTexts;

/** A complaint at a body outside, over a real database. */
@Tag("database")
class ReferralTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-19");

  private final CaseRoom room = new CaseRoom();
  private CaseAt at;
  private long body;

  @BeforeEach
  void aDecidedComplaintAndABody() {
    room.onConflict =
        (em, event) ->
            new FollowConflicts(new JpaReferrals(em), new UndertakingWork(room.fakes.work))
                .named(event);
    Contact li = new Contact("Li", null, null);
    at = CaseAt.latest(room.ask(desk -> desk.complaint(Identity.NAMED, li)).reference());
    tell((desk, own) -> desk.assess.with(at, Assessment.of(Severity.LOW, false, null, null, null)));
    tell(
        (desk, own) ->
            desk.send.with(at, "Was nurse Kim there?", false, List.of(), RequestKey.NONE));
    tell((desk, own) -> desk.attach.byStaff(at, files("Kim’s note.txt"), true, RequestKey.NONE));
    tell((desk, own) -> desk.find.with(at, 1, Finding.NOT_UPHELD, "Kim was in time"));
    tell((desk, own) -> desk.decide.with(at, new DecisionText("No.", null)));
    body = room.ask(desk -> new Own(desk).bodies.save(null, form(), false));
  }

  @AfterEach
  void leave() {
    room.close();
  }

  @Test
  void C9_a_case_is_with_a_body_once_until_that_has_come_to_an_outcome() {
    tell((desk, own) -> own.refer.to(at, body, "They asked for it", RequestKey.NONE));
    refused(
        "refusal.referral.open", (desk, own) -> own.refer.to(at, body, "Again", RequestKey.NONE));
    tell((desk, own) -> own.refer.answered(at, 1, new BodyAnswer("OMB-7", null, null, null)));
    refused(
        "refusal.referral.day",
        (desk, own) -> own.refer.answered(at, 1, outcome(TODAY.plusDays(1))));
    refused(
        "refusal.referral.day",
        (desk, own) -> own.refer.answered(at, 1, outcome(TODAY.minusDays(1))));
    tell((desk, own) -> own.refer.answered(at, 1, outcome(TODAY)));

    ReferralView shown = shown();
    assertThat(shown.theirReference()).isEqualTo("OMB-7");
    assertThat(shown.finding()).isEqualTo(Finding.UPHELD);
    assertThat(shown.outcome()).isEqualTo("They are right");
    tell((desk, own) -> own.refer.to(at, body, "Another question", RequestKey.NONE));
    assertThat(room.fakes.audited).anyMatch(line -> line.startsWith("case.body-answered"));
  }

  @Test
  void C9_what_a_body_imposes_is_on_the_list_of_who_sees_to_it_until_it_is_done() {
    tell((desk, own) -> own.refer.to(at, body, "They asked for it", RequestKey.NONE));
    DutyOrder order = new DutyOrder("Apologize", CaseRoom.BO.id(), TODAY.minusDays(1));
    tell((desk, own) -> own.refer.impose(at, 1, order, RequestKey.NONE));
    String item = "duty " + at.reference() + "/1";
    assertThat(room.fakes.work.open).containsKey(item);
    assertThat(shown().duties().get(0).overdue()).isTrue();

    tell((desk, own) -> own.refer.fulfil(at, 1, "Sent."));

    assertThat(room.fakes.work.open).doesNotContainKey(item);
    assertThat(shown().duties().get(0).done()).isEqualTo("Sent.");
    refused("refusal.duty.done", (desk, own) -> own.refer.fulfil(at, 1, "Again"));
  }

  @Test
  void C6_a_duty_is_taken_from_whom_the_case_is_about() {
    tell((desk, own) -> own.refer.to(at, body, "They asked for it", RequestKey.NONE));
    DutyOrder order = new DutyOrder("Apologize", CaseRoom.BO.id(), TODAY);
    tell((desk, own) -> own.refer.impose(at, 1, order, RequestKey.NONE));
    tell((desk, own) -> desk.conflict.of(at, CaseRoom.BO.id()));

    assertThat(shown().duties().get(0).owner()).isNull();
    assertThat(room.fakes.work.open).doesNotContainKey("duty " + at.reference() + "/1");
  }

  @Test
  void C9_a_bundle_has_an_index_the_papers_and_chosen_files_without_names_of_third_persons()
      throws IOException {
    tell((desk, own) -> own.refer.to(at, body, "They asked for it", RequestKey.NONE));
    long file = room.ask(desk -> desk.show.with(at.reference())).files().get(0).id();
    BundleOrder order = BundleOrder.typed(List.of(file), "kim\n");

    Map<String, String> bundle =
        unzipped(room.ask(desk -> new Own(desk).bundles.of(at.reference(), 1, order)).content());

    assertThat(bundle)
        .containsKeys(
            "index.pdf",
            "index.csv",
            "complaint.pdf",
            "messages.pdf",
            "decision-1.pdf",
            "files/04-███’s note.txt");
    assertThat(bundle.toString()).doesNotContainIgnoringCase("kim").contains("███ was in time");
    assertThat(bundle.get("index.csv")).contains("complaint.pdf").contains("note.txt");
    assertThat(bundle.get("files/04-███’s note.txt")).isEqualTo("███ saw it");
    assertThat(room.fakes.audited).anyMatch(line -> line.startsWith("case.bundled"));
    assertThatThrownBy(
            () ->
                room.ask(
                    desk ->
                        new Own(desk)
                            .bundles.of(
                                at.reference(), 1, new BundleOrder(List.of(99L), List.of()))))
        .isInstanceOf(Invalid.class);
  }

  /** The use cases as the container would wire them; papers are written as plain words. */
  private final class Own {
    final KeepBodies bodies;
    final ReferCase refer;
    final ShowReferrals show;
    final MakeBundle bundles;

    Own(CaseRoom.Desk desk) {
      Referrals kept = new JpaReferrals(desk.em);
      TestSettings settings = new TestSettings(Path.of("target"));
      bodies = new KeepBodies(kept, room.user, room.fakes.audit, new SecureRandom());
      refer =
          new ReferCase(
              desk.room, kept, new UndertakingWork(room.fakes.work), room.fakes.idempotency);
      show =
          new ShowReferrals(
              desk.room, kept, room.fakes.staff, room.calendars, room.fakes.audit, desk.clock);
      bundles =
          new MakeBundle(
              desk.room,
              kept,
              desk.show,
              desk.letter,
              LettersOf.an(settings),
              new BundlePapers(TestTexts.with(settings), settings),
              desk.download,
              new Words());
    }
  }

  /** Papers as plain words. */
  private static final class Words implements Print {

    @Override
    public void pdf(Paper paper, OutputStream out) throws IOException {
      out.write((paper.title() + paper.parts()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void onePage(Paper paper, OutputStream out) throws IOException {
      pdf(paper, out);
    }
  }

  private static Map<String, String> unzipped(InputStream bundle) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(bundle)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static List<Upload> files(String name) {
    byte[] content = "Kim saw it".getBytes(StandardCharsets.UTF_8);
    return List.of(new Upload(name, () -> new ByteArrayInputStream(content)));
  }

  private static BodyForm form() {
    return new BodyForm("Ombudsman", "申诉专员", "12 Street", "12 号", "555", "555");
  }

  private static BodyAnswer outcome(LocalDate day) {
    return new BodyAnswer(null, Finding.UPHELD, "They are right", day);
  }

  private ReferralView shown() {
    return room.ask(desk -> new Own(desk).show.with(at.reference())).get(0);
  }

  private void tell(BiConsumer<CaseRoom.Desk, Own> act) {
    room.tell(desk -> act.accept(desk, new Own(desk)));
  }

  private void refused(String key, BiConsumer<CaseRoom.Desk, Own> act) {
    assertThatThrownBy(() -> tell(act))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.reason().key()).isEqualTo(key));
  }
}
