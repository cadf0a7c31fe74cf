package org.rapport.feedback.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.cases.CaseSubjects;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.Fakes;
import org.rapport.feedback.cases.Feedback;
import org.rapport.feedback.cases.MailCases;
import org.rapport.platform.NotFound;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestClock;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestUser;

/** Cases that may be the same, over a real database (C11). */
class FindSimilarTest {

  private static final StaffMember ADA = new StaffMember(11, "ada", "Ada");
  private static final long BOSS = 12;
  private static final String LIFT =
      "The lift in building three stands still since Monday and my mother cannot leave her flat";

  private final TestDatabase db = TestDatabase.of("platform", "feedback");
  private final TestUser user = new TestUser();
  private final SomeLines lines = new SomeLines();
  private final MailCases cases =
      new MailCases(user, Optional::empty, new TestClock(Instant.parse("2026-11-19T02:00:00Z")));
  private final Fakes fakes = new Fakes();
  private boolean aboutReader;

  @BeforeEach
  void signIn() {
    user.signIn(ADA);
    cases.hire(ADA);
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void C11_who_tells_the_same_in_other_words_is_suggested_with_how_alike_it_is() {
    String first = sent("Lift broken", LIFT);
    String again =
        sent(
            "Broken lift",
            "My mother cannot leave the flat: the lift in building three stands still since Monday");
    sent("Cold soup", "On Thursday the soup for the reading group was cold again and late");

    List<SimilarCase> similar = similar(first);
    assertThat(similar).extracting(SimilarCase::reference).containsExactly(again);
    assertThat(similar.get(0).percent()).isBetween(50, 100);
    assertThat(similar(again)).extracting(SimilarCase::reference).containsExactly(first);
  }

  @Test
  void C16_which_were_shown_beside_which_case_is_on_record() {
    String first = sent("Lift broken", LIFT);
    assertThat(similar(first)).isEmpty();
    assertThat(fakes.audited).isEmpty();
    String again = sent("Lift broken", LIFT);
    similar(first);
    assertThat(fakes.audited)
        .containsExactly("case.similar-read " + first + " {shown=" + again + "}");
  }

  @Test
  void C11_it_works_in_chinese() {
    String first = sent("电梯坏了", "三号楼的电梯从周一起坏了，老人无法下楼，请尽快修理");
    String again = sent("三号楼电梯", "三号楼电梯周一起就坏了，家里老人无法下楼，请尽快派人修理");
    sent("汤凉了", "周四读书小组的汤又凉了，而且送得很晚");
    assertThat(similar(first)).extracting(SimilarCase::reference).containsExactly(again);
  }

  @Test
  void C11_one_about_the_reader_is_neither_suggested_nor_asked_about() {
    String first = sent("Lift broken", LIFT);
    String again = sent("Lift broken", LIFT);
    db.inTransaction("feedback", em -> cases.nameConflict(em, again, ADA.id()));
    assertThat(similar(first)).isEmpty();
    aboutReader = true;
    assertThatThrownBy(() -> similar(again)).isInstanceOf(NotFound.class);
  }

  @Test
  void C11_one_about_somebody_the_reader_works_under_is_not_suggested() {
    String first = sent("Lift broken", LIFT);
    String again = sent("Lift broken", LIFT);
    lines.put(ADA.id(), BOSS);
    db.inTransaction("feedback", em -> cases.nameConflict(em, again, BOSS));
    assertThat(similar(first)).isEmpty();
  }

  @Test
  void C11_earlier_cases_are_sketched_in_the_background() {
    String first = sent("Lift broken", LIFT);
    String again = sent("Lift broken", LIFT);
    db.execute(
        "truncate feedback.case_sketches;"
            + " insert into feedback.cases_to_sketch select id from feedback.cases");
    assertThat(similar(first)).isEmpty();

    assertThat(sketchSome()).isTrue();
    assertThat(sketchSome()).isFalse();
    assertThat(similar(first)).extracting(SimilarCase::reference).containsExactly(again);
  }

  private boolean sketchSome() {
    return db.calling("feedback", em -> new JpaSimilarCases(em, lines).sketchSome(10));
  }

  private String sent(String subject, String text) {
    Feedback feedback =
        new Feedback(
            FeedbackType.COMPLAINT,
            Identity.NAMED,
            Channel.EMAIL,
            "en",
            subject,
            text,
            null,
            null,
            new Contact("Ann", "ann@example.org", null));
    return db.calling("feedback", em -> cases.receive(em).asCase(feedback, List.of()));
  }

  private List<SimilarCase> similar(String reference) {
    CaseSubjects subjects =
        new CaseSubjects() {
          @Override
          public boolean isAbout(String it, long staffId) {
            return aboutReader;
          }
        };
    return db.calling(
        "feedback",
        em ->
            new FindSimilar(new JpaSimilarCases(em, lines), subjects, user, fakes.audit)
                .to(reference));
  }
}
