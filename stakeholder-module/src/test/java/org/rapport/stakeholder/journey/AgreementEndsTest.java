package org.rapport.stakeholder.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.WorkItem;
import org.rapport.stakeholder.ResponsibilityChanged;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.ResponsibleEntry;
import org.rapport.stakeholder.registry.ResponsibleRole;
import org.rapport.stakeholder.registry.Samples;

/** The end of an agreement on the work list of whoever represents us. */
@Tag("database")
class AgreementEndsTest {

  private static final long ANN = RegistryDatabase.ANN.id();
  private static final long BO = RegistryDatabase.BO.id();
  private static final LocalDate TODAY = Samples.TODAY;

  private static JourneyRoom room;

  @BeforeAll
  static void start() {
    room = new JourneyRoom();
  }

  @AfterAll
  static void stop() {
    room.close();
  }

  @Test
  void J10_the_end_of_an_agreement_is_its_agents_to_do_thirty_days_before() {
    long id = agreed("Ending Ltd.", TODAY.plusYears(1));

    assertThat(todo(id))
        .isEqualTo(
            WorkItem.of(
                ANN,
                "stakeholder",
                "agreement.ends",
                id,
                TODAY.plusYears(1).minusDays(30),
                "Ending Ltd.",
                "/staff/journey/view?id=" + id));
  }

  @Test
  void J10_an_agreement_shorter_than_that_is_to_do_when_it_begins() {
    assertThat(todo(agreed("Short Ltd.", TODAY.plusDays(29))).dueOn()).isEqualTo(TODAY);
    assertThat(todo(agreed("Month Ltd.", TODAY.plusDays(31))).dueOn()).isEqualTo(TODAY.plusDays(1));
  }

  @Test
  void J10_an_agreement_without_an_end_is_nothing_to_do() {
    assertThat(todo(agreed("Endless Ltd.", null))).isNull();
  }

  @Test
  void J10_it_moves_with_a_new_last_day_and_goes_where_none_is_agreed_any_more() {
    long id = agreed("Extended Ltd.", TODAY.plusYears(1));

    extended(id, TODAY.plusYears(2));
    assertThat(todo(id).dueOn()).isEqualTo(TODAY.plusYears(2).minusDays(30));
    extended(id, null);
    assertThat(todo(id)).isNull();
  }

  @Test
  void J10_what_it_said_before_each_change_is_kept_told_and_audited() {
    long id = agreed("Changed Ltd.", TODAY.plusYears(1));
    extended(id, TODAY.plusYears(2));
    extended(id, TODAY.plusYears(3));

    List<AmendmentView> changes = room.in(j -> j.readAmendments().of(id));

    assertThat(changes)
        .extracting(change -> change.before().until())
        .containsExactly(TODAY.plusYears(2), TODAY.plusYears(1));
    assertThat(changes.get(0).by()).isEqualTo(RegistryDatabase.ANN.name());
    assertThat(room.read(id).agreement().until()).isEqualTo(TODAY.plusYears(3));
    assertThat(room.registry.audited)
        .filteredOn(line -> line.startsWith("relationship.amended " + id))
        .hasSize(2);
    assertThat(room.timeline)
        .anyMatch(told -> told.what().key().equals("timeline.relationship.amended"));
  }

  @Test
  void J10_it_follows_whoever_represents_us_and_waits_while_nobody_does() {
    long id = agreed("Handed Over Ltd.", TODAY.plusYears(1));

    represented(id, List.of());
    assertThat(todo(id)).isNull();
    represented(id, List.of(new ResponsibleEntry(BO, ResponsibleRole.AGENT, null)));
    assertThat(todo(id).account()).isEqualTo(BO);
  }

  @Test
  void J10_it_goes_when_the_relationship_ends() {
    long id = agreed("Ended Ltd.", TODAY.plusYears(1));

    room.doing(j -> j.end().with(id, version(id), EndingKind.GOAL_MET, Set.of(), List.of(), null));

    assertThat(todo(id)).isNull();
  }

  private static void extended(long id, LocalDate until) {
    AgreementEntry now = room.read(id).agreement();
    AgreementEntry longer =
        new AgreementEntry(now.form(), now.goal(), now.constraints(), null, null, null, until);
    AmendmentEntry change =
        new AmendmentEntry(AmendmentKind.EXTENDED, "It goes well", null, longer);
    room.doing(j -> j.amend().with(id, version(id), change, List.of()));
  }

  private static WorkItem todo(long relationship) {
    return room.toDo.open.get("agreement.ends " + relationship);
  }

  private static void represented(long relationship, List<ResponsibleEntry> chosen) {
    long stakeholder = room.read(relationship).stakeholderId();
    room.doing(
        j -> {
          long version = j.registryPart.read().with(stakeholder).version();
          j.registryPart.takeResponsibility().of(stakeholder, version, chosen);
          j.ends()
              .responsibilityChanged(
                  new ResponsibilityChanged(stakeholder, Set.of(), Set.of(), Set.of()));
        });
  }

  private static long agreed(String name, LocalDate until) {
    long id = room.begun(name);
    room.doing(j -> j.walk().met(id, TODAY));
    AssessmentEntry assessment = new AssessmentEntry("Quiet", true, true, true, true, null);
    room.doing(j -> j.assess().of(id, version(id), assessment, List.of("Two visits a month")));
    room.doing(j -> j.decide().goOn(id, version(id)));
    AgreementEntry agreement =
        new AgreementEntry(
            AgreementForm.WRITTEN, "A quiet courtyard", "Weekdays only", null, null, null, until);
    room.doing(j -> j.formalize().with(id, version(id), agreement));
    return id;
  }

  private static long version(long id) {
    return room.read(id).version();
  }
}
