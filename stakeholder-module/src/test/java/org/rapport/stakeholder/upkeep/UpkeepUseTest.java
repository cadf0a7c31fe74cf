package org.rapport.stakeholder.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.Told;
import org.rapport.platform.WorkItem;
import org.rapport.stakeholder.RelationshipEnded;
import org.rapport.stakeholder.RelationshipFormalized;
import org.rapport.stakeholder.StakeholdersMerged;
import org.rapport.stakeholder.StakeholdersSeparated;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;
import org.rapport.stakeholder.registry.ResponsibleEntry;
import org.rapport.stakeholder.registry.ResponsibleRole;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.registry.StatusEntry;
import org.rapport.stakeholder.upkeep.Recurrence.Every;
import org.rapport.stakeholder.upkeep.Recurrence.OnFestival;

/** Keeping in touch, on PostgreSQL (mission J12-J14). */
@Tag("database")
class UpkeepUseTest {

  private static final LocalDate TODAY = Samples.TODAY;
  private static final StaffMember STRANGER = new StaffMember(99, "eve", "Eve");
  private static final Every QUARTERLY = new Every(Period.ofMonths(3));

  private final RegistryDatabase registry = new RegistryDatabase();
  private final TestWorkList work = new TestWorkList();

  @AfterEach
  void close() {
    registry.listsAreRight();
    registry.close();
  }

  @Test
  void J14_a_planned_item_is_on_the_work_list_of_who_does_it() {
    long id = registered(Samples.potential());
    long item = planned(id, UpkeepKind.CALL_BACK, QUARTERLY);

    WorkItem reminder = work.open.get("upkeep.CALL_BACK " + item);
    assertThat(reminder.account()).isEqualTo(RegistryDatabase.ANN.id());
    assertThat(reminder.dueOn()).isEqualTo(TODAY.plusMonths(3));
    assertThat(reminder.path())
        .isEqualTo("/staff/upkeep/contact?stakeholder=" + id + "&item=" + item);
  }

  @Test
  void J14_a_logged_contact_satisfies_the_reminder_of_its_kind_and_moves_it() {
    long id = registered(Samples.potential());
    long call = planned(id, UpkeepKind.CALL_BACK, new Every(Period.ofWeeks(1)));
    long information = planned(id, UpkeepKind.INFORMATION, QUARTERLY);

    touched(id, UpkeepKind.CALL_BACK, TODAY.minusDays(2));

    assertThat(due(call)).isEqualTo(TODAY.plusDays(5));
    assertThat(due(information)).isEqualTo(TODAY.plusMonths(3));
    assertThat(work.open.get("upkeep.CALL_BACK " + call).dueOn()).isEqualTo(TODAY.plusDays(5));
    assertThat(registry.timeline)
        .singleElement()
        .satisfies(told -> assertThat(told.text()).isEqualTo("Asked how they are"));
    assertThat(registry.audited).anyMatch(line -> line.startsWith("contact.logged " + id));
  }

  @Test
  void J14_a_contact_that_was_no_upkeep_satisfies_nothing_but_is_a_touch() {
    long id = registered(Samples.potential());
    long call = planned(id, UpkeepKind.CALL_BACK, QUARTERLY);

    touched(id, null, TODAY);

    assertThat(due(call)).isEqualTo(TODAY.plusMonths(3));
    assertThat(view(id).touchedOn()).isEqualTo(TODAY);
  }

  @Test
  void J14_the_last_touch_moves_what_is_due_and_an_earlier_one_noted_later_does_not() {
    long id = registered(Samples.potential());
    doing(r -> plan(r).keepTouch(id, 30, 90));
    touched(id, null, TODAY.minusDays(40));
    assertThat(view(id).touchedOn()).isEqualTo(TODAY);

    long other = registered(Samples.potential());
    touched(other, null, TODAY.minusDays(40));
    touched(other, null, TODAY.minusDays(10));
    touched(other, null, TODAY.minusDays(20));
    doing(r -> plan(r).keepTouch(other, 30, 90));

    UpkeepView upkeep = view(other);
    assertThat(upkeep.touchedOn()).isEqualTo(TODAY.minusDays(10));
    assertThat(upkeep.dueOn()).isEqualTo(TODAY.plusDays(20));
    assertThat(upkeep.slipsOn()).isEqualTo(TODAY.plusDays(80));
  }

  @Test
  void J9_ending_a_relationship_replaces_the_plan_by_the_usual_one_for_potential_ones() {
    long id = registered(Samples.potential());
    long information = planned(id, UpkeepKind.INFORMATION, QUARTERLY);

    doing(r -> usual(r).ended(new RelationshipEnded(id, 1, TODAY, false, false, Set.of())));

    assertThat(view(id).items())
        .extracting(UpkeepView.ItemView::kind)
        .containsExactlyInAnyOrder(
            UpkeepKind.CALL_BACK, UpkeepKind.HOLIDAY_GREETING, UpkeepKind.HOLIDAY_GREETING);
    assertThat(work.open).hasSize(3).doesNotContainKey("upkeep.INFORMATION " + information);
  }

  @Test
  void J13_formalizing_replaces_the_plan_by_the_usual_one_for_existing_ones() {
    long id = registered(Samples.existing());
    long project = planned(id, UpkeepKind.JOINT_BUILDING, QUARTERLY);

    doing(r -> usual(r).formalized(new RelationshipFormalized(id, 1, TODAY)));

    assertThat(view(id).items())
        .hasSize(3)
        .allMatch(item -> item.kind() != UpkeepKind.JOINT_BUILDING)
        .allMatch(item -> item.by().equals(RegistryDatabase.ANN.name()));
    assertThat(work.open).hasSize(3).doesNotContainKey("upkeep.JOINT_BUILDING " + project);
  }

  @Test
  void J13_the_usual_plan_is_for_who_represents_us_and_not_for_who_writes_it_down() {
    long id = registered(Samples.existing());
    answerTo(id, List.of(RegistryDatabase.BO.id()));

    doing(r -> usual(r).formalized(new RelationshipFormalized(id, 1, TODAY)));

    assertThat(work.open.values())
        .hasSize(3)
        .allMatch(item -> item.account() == RegistryDatabase.BO.id());
  }

  @Test
  void R15_what_is_planned_for_somebody_who_was_merged_leads_to_who_they_are_now() {
    long kept = registered(Samples.existing());
    long gone = registered(Samples.existing());
    long call = planned(gone, UpkeepKind.OTHER, QUARTERLY);
    registry.database.execute(
        "update stakeholder.upkeep_item set stakeholder_id = " + kept + " where id = " + call);

    doing(r -> follow(r).merged(new StakeholdersMerged(1, kept, gone, Samples.NOW.at())));

    assertThat(work.open.get("upkeep.OTHER " + call).path())
        .isEqualTo("/staff/upkeep/contact?stakeholder=" + kept + "&item=" + call);
    registry.database.execute(
        "update stakeholder.upkeep_item set stakeholder_id = " + gone + " where id = " + call);
    doing(r -> follow(r).separated(new StakeholdersSeparated(1, kept, gone, Samples.NOW.at())));
    assertThat(work.open.get("upkeep.OTHER " + call).path()).contains("stakeholder=" + gone);
  }

  private FollowMerges follow(Registry r) {
    return new FollowMerges(upkeep(r), plan(r), r.read());
  }

  @Test
  void J14_slipping_away_are_those_in_scope_without_a_touch_the_longest_gone_first() {
    long recent = slippingSince(TODAY.minusDays(100));
    long longGone = slippingSince(TODAY.minusDays(200));
    long kept = registered(Samples.potential());
    touched(kept, null, TODAY);

    assertThat(slipping(null, 9).items())
        .extracting(SlippingLine::stakeholderId)
        .containsExactly(longGone, recent);

    Slice<SlippingLine> first = slipping(null, 1);
    assertThat(first.total()).isEqualTo(2);
    assertThat(slipping(first.next(), 1).items())
        .extracting(SlippingLine::stakeholderId)
        .containsExactly(recent);

    registry.user.signIn(STRANGER, Permission.STAKEHOLDERS_READ);
    assertThat(slipping(null, 9).items()).isEmpty();
  }

  @Test
  void J14_what_is_due_soon_is_listed_and_what_is_due_later_or_was_stopped_is_not() {
    long id = registered(Samples.potential());
    long soon = planned(id, UpkeepKind.CALL_BACK, new Every(Period.ofWeeks(2)));
    planned(id, UpkeepKind.HOLIDAY_GREETING, new OnFestival(Festival.MID_AUTUMN));
    long stopped = planned(id, UpkeepKind.OTHER, new Every(Period.ofWeeks(1)));
    doing(r -> plan(r).stop(id, stopped));

    List<DueLine> due = registry.in(r -> read(r).due(null, 9).items());

    assertThat(due).extracting(DueLine::item).containsExactly(soon);
  }

  @Test
  void J14_lists_hold_what_is_due_with_ones_own_stakeholders_and_nobodys_in_order() {
    long ann = RegistryDatabase.ANN.id();
    List<List<Long>> turns =
        List.of(List.of(ann), List.of(), List.of(STRANGER.id()), List.of(ann, STRANGER.id()));
    List<Long> inScope = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      long id = slippingSince(TODAY.minusDays(9 - i));
      long item = planned(id, UpkeepKind.CALL_BACK, new Every(Period.ofDays(1 + i)));
      List<Long> named = turns.get(i % 4);
      answerTo(id, named);
      if (named.isEmpty() || named.contains(STRANGER.id())) {
        inScope.add(item);
      }
    }
    registry.user.signIn(STRANGER, Permission.STAKEHOLDERS_READ);

    List<Long> items = new ArrayList<>();
    Slice<DueLine> page = in(r -> read(r).due(null, 2));
    items.addAll(page.items().stream().map(DueLine::item).toList());
    assertThat(page.total()).isEqualTo(inScope.size());
    while (page.next() != null) {
      String next = page.next();
      page = in(r -> read(r).due(next, 2));
      items.addAll(page.items().stream().map(DueLine::item).toList());
    }
    assertThat(items).isEqualTo(inScope).hasSize(6);
    assertThat(slipping(null, 9).items())
        .hasSameSizeAs(inScope)
        .isSortedAccordingTo(Comparator.comparing(SlippingLine::slipsOn));
    assertThat(slipping(null, 1).total()).isEqualTo(inScope.size());
  }

  private void answerTo(long id, List<Long> accounts) {
    List<ResponsibleEntry> chosen =
        accounts.stream()
            .map(account -> new ResponsibleEntry(account, ResponsibleRole.AGENT, ""))
            .toList();
    registry.database.execute(
        "insert into stakeholder.responsible values (%d, %d, 'AGENT', '')"
            .formatted(id, STRANGER.id())); // whoever is an agent may stay one
    doing(r -> r.takeResponsibility().of(id, r.read().with(id).version(), chosen));
  }

  @Test
  void nobody_plans_or_notes_anything_for_a_stakeholder_out_of_their_scope() {
    long id = registered(Samples.potential());
    registry.user.signIn(STRANGER, Permission.STAKEHOLDERS_READ, Permission.STAKEHOLDERS_WRITE);

    assertThatThrownBy(() -> planned(id, UpkeepKind.CALL_BACK, QUARTERLY))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> touched(id, null, TODAY)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> view(id)).isInstanceOf(NotFound.class);
  }

  @Test
  void J13_a_recognition_is_kept_with_its_form_where_and_when_it_was_shown() {
    long id = registered(Samples.existing());
    long item = planned(id, UpkeepKind.RECOGNITION, QUARTERLY);
    recognized(id, new RecognitionEntry(RecognitionForm.PENNANT, "市政厅🙂"), TODAY.minusDays(9));
    recognized(id, new RecognitionEntry(RecognitionForm.COMMENDATION, " "), TODAY.minusDays(2));

    List<RecognitionView> kept =
        in(r -> new ReadRecognitions(UpkeepDesk.recognitions(r), r.read()).of(id));

    assertThat(kept)
        .extracting(one -> one.facts().form(), one -> one.facts().where(), RecognitionView::on)
        .containsExactly(
            tuple(RecognitionForm.COMMENDATION, null, TODAY.minusDays(2)),
            tuple(RecognitionForm.PENNANT, "市政厅🙂", TODAY.minusDays(9)));
    assertThat(registry.timeline)
        .extracting(told -> told.what().key())
        .containsExactly("timeline.recognition.PENNANT.at", "timeline.recognition.COMMENDATION");
    assertThat(due(item)).isEqualTo(TODAY.minusDays(2).plusMonths(3));
  }

  @Test
  void J13_a_recognition_has_a_form_and_nothing_else_has_one() {
    long id = registered(Samples.existing());

    assertThatThrownBy(() -> recognized(id, null, TODAY)).isInstanceOf(Invalid.class);
    assertThatThrownBy(
            () ->
                doing(
                    r ->
                        log(r)
                            .with(
                                id,
                                new TouchEntry(
                                    UpkeepKind.OTHER,
                                    Medium.PHONE,
                                    TODAY,
                                    "Thanks",
                                    null,
                                    new RecognitionEntry(RecognitionForm.PENNANT, null)))))
        .isInstanceOf(Invalid.class);
  }

  private void recognized(long id, RecognitionEntry shown, LocalDate on) {
    TouchEntry touch =
        new TouchEntry(UpkeepKind.RECOGNITION, Medium.IN_PERSON, on, "Rooms", null, shown);
    doing(r -> log(r).with(id, touch));
  }

  @Test
  void an_item_is_for_somebody_who_has_an_account() {
    long id = registered(Samples.potential());
    UpkeepEntry nobodys = new UpkeepEntry(UpkeepKind.CALL_BACK, QUARTERLY, null, STRANGER.id());

    assertThatThrownBy(() -> doing(r -> plan(r).add(id, nobodys))).isInstanceOf(Invalid.class);
  }

  private long registered(StatusEntry status) {
    return registry.in(r -> r.register().with(Samples.organization("Harbor Clinic"), status).id());
  }

  private long slippingSince(LocalDate day) {
    long id = registered(Samples.potential());
    touched(id, null, day.minusDays(10));
    doing(r -> plan(r).keepTouch(id, 5, 10));
    return id;
  }

  private long planned(long id, UpkeepKind kind, Recurrence recurrence) {
    UpkeepEntry entry = new UpkeepEntry(kind, recurrence, null, RegistryDatabase.ANN.id());
    return in(r -> plan(r).add(id, entry));
  }

  private void touched(long id, UpkeepKind kind, LocalDate on) {
    doing(
        r ->
            log(r)
                .with(
                    id, new TouchEntry(kind, Medium.PHONE, on, "Asked how they are", null, null)));
  }

  private LocalDate due(long item) {
    return in(r -> upkeep(r).with(item).orElseThrow().dueOn());
  }

  private UpkeepView view(long id) {
    return in(r -> read(r).of(id));
  }

  private Slice<SlippingLine> slipping(String from, int size) {
    return in(r -> read(r).slipping(from, size));
  }

  private <T> T in(Function<Registry, T> use) {
    return registry.in(use);
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

  private ReadUpkeep read(Registry r) {
    JpaUpkeepLists lists = new JpaUpkeepLists();
    lists.entities = r.entities;
    lists.scope = r.scopedEntries();
    return new ReadUpkeep(upkeep(r), lists, r.read(), r.staff, r.stamps);
  }

  private PlanUpkeep plan(Registry r) {
    return new PlanUpkeep(upkeep(r), r.read(), r.staff, work, r.stamps, r.audit);
  }

  private LogContact log(Registry r) {
    return new LogContact(
        upkeep(r),
        UpkeepDesk.recognitions(r),
        plan(r),
        UpkeepDesk.dates(r, work),
        r.read(),
        registry.timeline::add,
        r.stamps,
        new TestSettings(Path.of("target")),
        r.audit);
  }

  private UsualUpkeep usual(Registry r) {
    return new UsualUpkeep(upkeep(r), plan(r), r.agents(), registry.user, r.stamps);
  }
}
