package org.rapport.stakeholder.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.Told;
import org.rapport.platform.WorkItem;
import org.rapport.stakeholder.registry.ConsentEntry;
import org.rapport.stakeholder.registry.ConsentPurpose;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.registry.DateEntry;
import org.rapport.stakeholder.registry.KnownStakeholder;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;
import org.rapport.stakeholder.registry.ResponsibleEntry;
import org.rapport.stakeholder.registry.ResponsibleRole;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.registry.StakeholdersKept;

/** Dates of contacts on lists, on PostgreSQL (mission R9). */
@Tag("database")
class KeyDatesTest {

  private static final LocalDate TODAY = Samples.TODAY;
  private static final LocalDate SOON = LocalDate.of(2026, 3, 15);
  private static final List<DateEntry> BIRTHDAY = List.of(new DateEntry("生日", "1980-03-15", false));

  private final RegistryDatabase registry = new RegistryDatabase();
  private final TestWorkList work = new TestWorkList();
  private long id;
  private long contact;

  @BeforeEach
  void a_contact_with_a_birthday() {
    id =
        registry.in(
            r ->
                r.register().with(Samples.organization("Harbor Clinic"), Samples.potential()).id());
    contact = registry.in(r -> r.keepContact().added(id, version(r), contact(true, BIRTHDAY)));
    changed(r -> {});
  }

  @AfterEach
  void close() {
    registry.listsAreRight();
    registry.close();
  }

  @Test
  void R9_a_birthday_is_due_for_whoever_represents_us_and_listed_before_its_day() {
    changed(r -> r.takeResponsibility().of(id, version(r), List.of()));
    assertThat(work.open).isEmpty();
    assertThat(due())
        .extracting(DueLine::kind, DueLine::recurrence, DueLine::note, DueLine::dueOn)
        .containsExactly(tuple(UpkeepKind.KEY_DATE, "YEARLY --03-15", "Li Wei · 生日", SOON));

    changed(r -> r.takeResponsibility().of(id, version(r), agent(RegistryDatabase.BO.id())));

    WorkItem item = work.open.values().iterator().next();
    assertThat(item.account()).isEqualTo(RegistryDatabase.BO.id());
    assertThat(item.dueOn()).isEqualTo(SOON);
    assertThat(item.about()).isEqualTo("Li Wei · 生日");
    changed(r -> r.takeResponsibility().of(id, version(r), agent(RegistryDatabase.ANN.id())));
    assertThat(work.open.values())
        .extracting(WorkItem::account)
        .containsExactly(RegistryDatabase.ANN.id());
  }

  @Test
  void R9_a_logged_greeting_moves_it_to_the_next_year() {
    registry.doing(r -> log(r).with(id, greeting(null)));

    assertThat(due()).isEmpty();
    assertThat(dates()).extracting(KeyDateView::dueOn).containsExactly(SOON.plusYears(1));
    assertThat(dates()).extracting(KeyDateView::doneOn).containsExactly(TODAY);
    assertThat(work.open.values()).extracting(WorkItem::dueOn).containsExactly(SOON.plusYears(1));
  }

  @Test
  void R9_nobody_is_reminded_without_consent_to_greetings_or_once_it_is_taken_back() {
    assertThat(dates()).hasSize(1);

    changed(r -> r.keepContact().changed(id, version(r), contact, contact(false, BIRTHDAY)));

    assertThat(dates()).isEmpty();
    assertThat(due()).isEmpty();
    assertThat(work.open).isEmpty();
  }

  @Test
  void R9_it_follows_a_corrected_day_and_goes_with_its_contact() {
    DateEntry lunar = new DateEntry("生日", "08-15", true);

    changed(r -> r.keepContact().changed(id, version(r), contact, contact(true, List.of(lunar))));
    assertThat(dates())
        .extracting(KeyDateView::dueOn, KeyDateView::recurrence)
        .containsExactly(tuple(LocalDate.of(2026, 9, 25), "LUNAR 8-15"));
    assertThat(work.open).hasSize(1);

    changed(r -> r.keepContact().removed(id, version(r), contact));
    assertThat(dates()).isEmpty();
    assertThat(work.open).isEmpty();
  }

  @Test
  void R9_a_day_long_gone_is_passed_and_dates_known_before_are_taken_over() {
    registry.database.execute("update stakeholder.key_date set due_on = date '2026-02-20'");
    registry.doing(r -> assertThat(UpkeepDesk.dates(r, work).passSome()).isFalse());
    assertThat(dates()).extracting(KeyDateView::dueOn).containsExactly(SOON);

    registry.database.execute("delete from stakeholder.key_date");
    assertThat(registry.<Long>in(r -> UpkeepDesk.dates(r, work).takeSome(0))).isEqualTo(id);
    assertThat(registry.<Long>in(r -> UpkeepDesk.dates(r, work).takeSome(id))).isEqualTo(id);
    assertThat(dates()).extracting(KeyDateView::dueOn).containsExactly(SOON);
  }

  /** As the registry tells it in the same transaction. */
  private void changed(Consumer<Registry> change) {
    registry.doing(
        r -> {
          change.accept(r);
          KnownStakeholder known = new KnownStakeholder(id, r.read().with(id).facts(), List.of());
          UpkeepDesk.dates(r, work).kept(new StakeholdersKept(List.of(known)));
        });
  }

  private long version(Registry r) {
    return r.read().with(id).version();
  }

  private static List<ResponsibleEntry> agent(long account) {
    return List.of(new ResponsibleEntry(account, ResponsibleRole.AGENT, null));
  }

  private static ContactEntry contact(boolean greets, List<DateEntry> dates) {
    ConsentEntry consent = new ConsentEntry(ConsentPurpose.GREETINGS, greets, TODAY);
    return new ContactEntry(
        "Li Wei", null, true, null, null, null, null, null, null, List.of(consent), dates);
  }

  private TouchEntry greeting(Long to) {
    return new TouchEntry(UpkeepKind.KEY_DATE, Medium.PHONE, TODAY, "Many returns", to, null);
  }

  private List<KeyDateView> dates() {
    return registry.in(r -> new ReadKeyDates(UpkeepDesk.keyDates(r), r.read()).of(id));
  }

  private List<DueLine> due() {
    return registry.in(
        r -> {
          JpaUpkeepLists lists = new JpaUpkeepLists();
          lists.entities = r.entities;
          lists.scope = r.scopedEntries();
          return new ReadUpkeep(upkeep(r), lists, r.read(), r.staff, r.stamps)
              .due(null, 50)
              .items();
        });
  }

  private LogContact log(Registry r) {
    return new LogContact(
        upkeep(r),
        UpkeepDesk.recognitions(r),
        new PlanUpkeep(upkeep(r), r.read(), r.staff, work, r.stamps, r.audit),
        UpkeepDesk.dates(r, work),
        r.read(),
        registry.timeline::add,
        r.stamps,
        new TestSettings(Path.of("target")),
        r.audit);
  }

  private static JpaUpkeep upkeep(Registry r) {
    JpaUpkeep upkeep = new JpaUpkeep();
    upkeep.entities = r.entities;
    upkeep.counted = new Told<>(event -> {});
    return upkeep;
  }
}
