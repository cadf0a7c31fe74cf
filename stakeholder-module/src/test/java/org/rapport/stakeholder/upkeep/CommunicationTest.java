package org.rapport.stakeholder.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.Told;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.registry.ConsentEntry;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.upkeep.CommunicationView.Warning;

/** Communication plans on PostgreSQL: due, reminded of and answered as upkeep is. */
@Tag("database")
class CommunicationTest {

  private static final LocalDate TODAY = Samples.TODAY;
  private static final Recurrence MONTHLY = new Recurrence.Every(Period.ofMonths(1));

  private final RegistryDatabase registry = new RegistryDatabase();
  private final TestWorkList work = new TestWorkList();

  @AfterEach
  void close() {
    registry.listsAreRight();
    registry.close();
  }

  @Test
  void R13_a_line_says_what_for_how_how_often_who_and_to_whom() {
    long id = registered();
    long li = contact(id, "Li", Medium.EMAIL, true);
    long line = planned(id, Medium.EMAIL, MONTHLY, li, ConsentPurpose.INFORMATION);

    CommunicationView view = lines(id).get(0);
    assertThat(view.purpose()).isEqualTo("Tell how the project goes");
    assertThat(view.recurrence()).isEqualTo("P1M");
    assertThat(view.to()).isEqualTo("Li");
    assertThat(view.by()).isEqualTo(RegistryDatabase.ANN.name());
    assertThat(view.twoWay()).isTrue();
    assertThat(view.warnings()).isEmpty();
    assertThat(view.dueOn()).isEqualTo(TODAY.plusMonths(1));
    assertThat(work.open.get("upkeep.COMMUNICATION " + line).dueOn())
        .isEqualTo(TODAY.plusMonths(1));
  }

  @Test
  void R13_a_logged_contact_by_the_planned_medium_satisfies_the_line_and_moves_its_reminder() {
    long id = registered();
    long line = planned(id, Medium.PHONE, new Recurrence.Every(Period.ofWeeks(1)), null, null);

    touched(id, Medium.EMAIL, TODAY.minusDays(2), null);
    assertThat(lines(id).get(0).doneOn()).isNull();
    touched(id, Medium.PHONE, TODAY.minusDays(2), null);

    assertThat(lines(id).get(0).doneOn()).isEqualTo(TODAY.minusDays(2));
    assertThat(lines(id).get(0).dueOn()).isEqualTo(TODAY.plusDays(5));
    assertThat(work.open.get("upkeep.COMMUNICATION " + line).dueOn()).isEqualTo(TODAY.plusDays(5));
  }

  @Test
  void R13_a_line_for_somebody_named_is_satisfied_only_by_speaking_to_them() {
    long id = registered();
    long li = contact(id, "Li", Medium.PHONE, true);
    long wang = contact(id, "Wang", Medium.PHONE, true);
    planned(id, Medium.PHONE, MONTHLY, wang, null);

    touched(id, Medium.PHONE, TODAY, li);
    touched(id, Medium.PHONE, TODAY, null);
    assertThat(lines(id).get(0).doneOn()).isNull();
    touched(id, Medium.PHONE, TODAY, wang);

    assertThat(lines(id).get(0).doneOn()).isEqualTo(TODAY);
    assertThat(registry.timeline.get(2).what().arguments()).containsExactly("Wang");
  }

  @Test
  void R13_a_line_without_a_rhythm_is_never_due_and_says_when_it_happened_last() {
    long id = registered();
    planned(id, Medium.IN_PERSON, null, null, null);
    touched(id, Medium.IN_PERSON, TODAY, null);

    assertThat(lines(id).get(0).dueOn()).isNull();
    assertThat(lines(id).get(0).doneOn()).isEqualTo(TODAY);
    assertThat(work.open).isEmpty();
  }

  @Test
  void R13_it_warns_of_a_missing_or_refused_consent_another_medium_and_a_missing_address() {
    long id = registered();
    planned(id, Medium.EMAIL, MONTHLY, null, ConsentPurpose.INFORMATION);
    assertThat(warned(id)).containsExactly(Concern.NO_CONTACT);

    contact(id, "Li", Medium.PHONE, null);
    assertThat(warned(id)).containsExactly(Concern.NO_CONSENT, Concern.PREFERS_ANOTHER);

    long no = contact(id, "Wang", Medium.WECHAT, false);
    planned(id, Medium.WECHAT, null, no, ConsentPurpose.INFORMATION);
    assertThat(lines(id).get(1).warnings())
        .containsExactly(
            new Warning(Concern.REFUSED, "Wang", ConsentPurpose.INFORMATION, null),
            new Warning(Concern.NO_ADDRESS, "Wang", null, null));
  }

  @Test
  void R13_the_line_outlives_its_contact_and_turns_to_the_main_one() {
    long id = registered();
    contact(id, "Li", Medium.PHONE, true);
    long wang = contact(id, "Wang", Medium.PHONE, true);
    planned(id, Medium.PHONE, MONTHLY, wang, null);

    registry.doing(r -> r.keepContact().removed(id, r.read().with(id).version(), wang));

    assertThat(lines(id).get(0).to()).isEqualTo("Li");
  }

  @Test
  void R13_it_stands_apart_from_the_upkeep_plan_and_survives_a_change_of_the_relationship() {
    long id = registered();
    planned(id, Medium.PHONE, MONTHLY, null, null);

    registry.doing(
        r ->
            new UsualUpkeep(upkeep(r), plan(r), r.agents(), registry.user, r.stamps)
                .ended(new RelationshipEnded(id, 1, TODAY, false, false, Set.of())));

    assertThat(lines(id)).hasSize(1);
    assertThat(registry.<List<?>>in(r -> upkeep(r).planOf(id))).hasSize(3);
  }

  @Test
  void R13_a_stopped_line_reminds_nobody() {
    long id = registered();
    long line = planned(id, Medium.PHONE, MONTHLY, null, null);

    doing(r -> communication(r).stop(id, line));

    assertThat(lines(id)).isEmpty();
    assertThat(work.open).isEmpty();
  }

  @Test
  void R13_only_contacts_of_the_stakeholder_and_only_so_many_lines() {
    long id = registered();
    long stranger = contact(registered(), "Zhao", Medium.PHONE, true);
    assertThatThrownBy(() -> planned(id, Medium.PHONE, MONTHLY, stranger, null))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> touched(id, Medium.PHONE, TODAY, stranger))
        .isInstanceOf(Invalid.class);
    for (int number = 0; number < PlanCommunication.MOST_LINES; number++) {
      planned(id, Medium.PHONE, null, null, null);
    }
    assertThatThrownBy(() -> planned(id, Medium.PHONE, MONTHLY, null, null))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void R13_nobody_reads_or_plans_out_of_their_scope() {
    long id = registered();
    long line = planned(id, Medium.PHONE, MONTHLY, null, null);
    registry.user.signIn(
        new StaffMember(99, "eve", "Eve"),
        Permission.STAKEHOLDERS_READ,
        Permission.STAKEHOLDERS_WRITE);

    assertThatThrownBy(() -> lines(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> planned(id, Medium.PHONE, MONTHLY, null, null))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> doing(r -> communication(r).stop(id, line)))
        .isInstanceOf(NotFound.class);
  }

  private long registered() {
    return registry.in(
        r -> r.register().with(Samples.organization("Harbor Clinic"), Samples.potential()).id());
  }

  /**
   * @param agreed to information, null where nobody asked
   */
  private long contact(long id, String name, Medium preferred, Boolean agreed) {
    List<ConsentEntry> consents =
        agreed == null
            ? List.of()
            : List.of(new ConsentEntry(ConsentPurpose.INFORMATION, agreed, TODAY));
    ContactEntry entry =
        new ContactEntry(
            name,
            null,
            false,
            "010-12345678",
            "li@example.org",
            null,
            preferred,
            null,
            null,
            consents,
            List.of());
    return registry.in(r -> r.keepContact().added(id, r.read().with(id).version(), entry));
  }

  private long planned(
      long id, Medium medium, Recurrence recurrence, Long contact, ConsentPurpose consent) {
    CommunicationEntry entry =
        new CommunicationEntry(
            "Tell how the project goes",
            medium,
            recurrence,
            contact,
            RegistryDatabase.ANN.id(),
            true,
            consent);
    return registry.in(r -> communication(r).add(id, entry));
  }

  private void touched(long id, Medium medium, LocalDate on, Long contact) {
    doing(
        r ->
            new LogContact(
                    upkeep(r),
                    UpkeepDesk.recognitions(r),
                    plan(r),
                    UpkeepDesk.dates(r, work),
                    r.read(),
                    registry.timeline::add,
                    r.stamps,
                    new TestSettings(Path.of("target")),
                    r.audit)
                .with(id, new TouchEntry(null, medium, on, "Spoke about it", contact, null)));
  }

  private List<CommunicationView> lines(long id) {
    return registry.in(r -> new ReadCommunication(upkeep(r), r.read(), r.staff).of(id));
  }

  private List<Concern> warned(long id) {
    return lines(id).get(0).warnings().stream().map(Warning::concern).toList();
  }

  private void doing(Consumer<Registry> use) {
    registry.doing(use);
  }

  private static JpaUpkeep upkeep(Registry r) {
    JpaUpkeep upkeep = new JpaUpkeep();
    upkeep.entities = r.entities;
    upkeep.counted = new Told<>(event -> {});
    return upkeep;
  }

  private PlanUpkeep plan(Registry r) {
    return new PlanUpkeep(upkeep(r), r.read(), r.staff, work, r.stamps, r.audit);
  }

  private PlanCommunication communication(Registry r) {
    return new PlanCommunication(upkeep(r), plan(r), r.read(), r.staff, r.stamps, r.audit);
  }
}
