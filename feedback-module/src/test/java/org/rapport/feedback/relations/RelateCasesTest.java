package org.rapport.feedback.relations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Channel;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Identity;
import org.rapport.feedback.SomeLines;
import org.rapport.feedback.cases.CaseSubjects;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.Feedback;
import org.rapport.feedback.cases.MailCases;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestClock;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestUser;

/** What cases have to do with each other, over a real database (C11). */
class RelateCasesTest {

  private static final StaffMember ADA = new StaffMember(11, "ada", "Ada");
  private static final long BOSS = 12;

  private final TestDatabase db = TestDatabase.of("platform", "feedback");
  private final TestUser user = new TestUser();
  private final SomeLines lines = new SomeLines();
  private final TestClock clock = new TestClock(Instant.parse("2026-11-19T02:00:00Z"));
  private final MailCases cases = new MailCases(user, Optional::empty, clock);
  private final List<String> audited = new ArrayList<>();
  private final Set<String> aboutReader = new HashSet<>();
  private String one;
  private String other;

  @BeforeEach
  void send() {
    user.signIn(ADA);
    cases.hire(ADA);
    one = sent("Lift broken");
    other = sent("Broken lift");
  }

  @AfterEach
  void close() {
    db.close();
  }

  @Test
  void C11_a_relation_is_seen_from_both_cases_and_taken_back_from_either() {
    tell(r -> r.relate(one, " " + other + " ", "follows"));

    assertThat(of(one)).singleElement().matches(it -> it.reference().equals(other) && !it.back());
    assertThat(of(other)).singleElement().matches(it -> it.reference().equals(one) && it.back());
    tell(r -> r.separate(other, one));
    assertThat(of(one)).isEmpty();
    assertThat(audited).containsExactly("case.related " + one, "case.separated " + other);
  }

  @Test
  void C11_two_cases_are_related_once_and_never_one_to_itself_or_to_none() {
    tell(r -> r.relate(one, other, "DUPLICATE"));
    assertThatThrownBy(() -> tell(r -> r.relate(other, one, "RELATED")))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> tell(r -> r.relate(one, one, "RELATED"))).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> tell(r -> r.relate(one, "FB-0000-0000", "RELATED")))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> tell(r -> r.relate(one, other, "TWIN"))).isInstanceOf(Invalid.class);
    String third = sent("Soup");
    assertThatThrownBy(() -> tell(r -> r.separate(one, third))).isInstanceOf(Refusal.class);
  }

  @Test
  void C11_who_only_reads_relates_nothing_and_nobody_meets_a_case_about_themselves() {
    user.signIn(ADA, Permission.CASES_READ);
    assertThatThrownBy(() -> tell(r -> r.relate(one, other, "RELATED")))
        .isInstanceOf(Forbidden.class);
    user.signIn(ADA);
    tell(r -> r.relate(one, other, "RELATED"));
    db.inTransaction("feedback", em -> cases.nameConflict(em, other, ADA.id()));
    aboutReader.add(other);
    assertThat(of(one)).isEmpty();
    assertThatThrownBy(() -> of(other)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> tell(r -> r.relate(one, other, "RELATED")))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void C11_a_relation_to_a_case_about_somebody_the_reader_works_under_is_not_seen() {
    tell(r -> r.relate(one, other, "RELATED"));
    lines.put(ADA.id(), BOSS);
    db.inTransaction("feedback", em -> cases.nameConflict(em, other, BOSS));
    assertThat(of(one)).isEmpty();
  }

  private String sent(String subject) {
    Feedback feedback =
        new Feedback(
            FeedbackType.COMPLAINT,
            Identity.NAMED,
            Channel.EMAIL,
            "en",
            subject,
            "It stands still",
            null,
            null,
            new Contact("Ann", "ann@example.org", null));
    return db.calling("feedback", em -> cases.receive(em).asCase(feedback, List.of()));
  }

  private List<RelationView> of(String reference) {
    List<RelationView> found = new ArrayList<>();
    tell(r -> found.addAll(r.of(reference)));
    return found;
  }

  private void tell(Consumer<RelateCases> request) {
    db.inTransaction(
        "feedback",
        em ->
            request.accept(
                new RelateCases(
                    new JpaRelations(em, lines),
                    new Subjects(
                        em.createQuery(
                                "select c.reference, c.id from FeedbackCase c", Object[].class)
                            .getResultList()),
                    user,
                    (action, type, id, details) -> audited.add(action + " " + id),
                    new SecureRandom(),
                    clock)));
  }

  private final class Subjects extends CaseSubjects {

    private final List<Object[]> known;

    Subjects(List<Object[]> known) {
      this.known = known;
    }

    @Override
    public OptionalLong opened(String reference, long staffId) {
      return known.stream()
          .filter(row -> row[0].equals(reference) && !aboutReader.contains(reference))
          .mapToLong(row -> (Long) row[1])
          .findFirst();
    }
  }
}
