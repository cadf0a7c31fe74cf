package org.rapport.stakeholder.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.kernel.WeeklyCalendar;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingWeek;
import org.rapport.platform.CountedDay;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.Told;
import org.rapport.platform.WorkingCalendars;
import org.rapport.stakeholder.ExceptionClosed;
import org.rapport.stakeholder.IncidentKind;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;
import org.rapport.stakeholder.registry.ResponsibleEntry;
import org.rapport.stakeholder.registry.ResponsibleRole;
import org.rapport.stakeholder.registry.Samples;

/** Who sees an exception and who does not, on PostgreSQL (mission J15). */
@Tag("database")
class ConfidentialIncidentsTest {

  private static final StaffMember ANN = RegistryDatabase.ANN;
  private static final StaffMember BO = RegistryDatabase.BO;
  private static final StaffMember EVE = new StaffMember(99, "eve", "Eve");
  private static final Permission[] AGENT = {
    Permission.STAKEHOLDERS_READ, Permission.STAKEHOLDERS_WRITE, Permission.RELATIONSHIPS_ALL
  };
  private static final Permission[] LEADER = {
    Permission.STAKEHOLDERS_READ, Permission.RELATIONSHIPS_ALL, Permission.INCIDENTS_LEAD
  };
  private final RegistryDatabase registry = new RegistryDatabase();
  private final TestWorkList work = new TestWorkList();
  private final List<ExceptionClosed> closed = new ArrayList<>();
  private final long stakeholder = registered();

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void J15_the_named_colleague_meets_it_in_no_list_no_count_no_link_and_no_timeline() {
    long id = reported(BO.id());
    registry.user.signIn(BO); // with every permission there is

    assertThat(listed()).isEmpty();
    assertThat(this.<Slice<IncidentLine>>in(all(IncidentFilter.of(stakeholder))).total()).isZero();
    assertThatThrownBy(() -> in(it -> it.read.with(id))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> doing(it -> it.handle.mediate(id, 1, "Let me")))
        .isInstanceOf(NotFound.class);
    assertThat(registry.timeline).isEmpty();
    assertThat(work.open.values())
        .allSatisfy(item -> assertThat(item.account()).isEqualTo(ANN.id()));
  }

  @Test
  void J15_it_is_never_handed_to_the_colleague_it_names_and_stays_off_the_timeline_when_closed() {
    long id = reported(BO.id());
    assertThatThrownBy(() -> doing(it -> it.handle.escalate(id, version(id), "up", BO.id())))
        .isInstanceOf(Refusal.class);
    doing(it -> it.handle.mediate(id, version(id), "Talked"));
    doing(it -> it.handle.resolve(id, version(id), "An apology"));

    assertThat(registry.timeline).isEmpty();
    assertThat(work.open).isEmpty();
    assertThat(closed).containsExactly(new ExceptionClosed(stakeholder, id, true));
  }

  @Test
  void J15_others_see_what_names_a_colleague_only_if_they_lead_or_have_to_do_with_it() {
    long id = reported(BO.id());
    long open = reported(null);

    registry.user.signIn(EVE, AGENT);
    assertThat(listed()).containsExactly(open);
    assertThatThrownBy(() -> in(it -> it.read.with(id))).isInstanceOf(NotFound.class);
    registry.user.signIn(
        EVE, Permission.STAKEHOLDERS_READ, Permission.RELATIONSHIPS_ALL, Permission.CASES_HANDLE);
    assertThat(listed()).containsExactly(open);
    registry.user.signIn(EVE, LEADER);
    assertThat(listed()).containsExactlyInAnyOrder(id, open);
    assertThat(this.<IncidentView>in(it -> it.read.with(id)).colleague()).isEqualTo(BO.name());
  }

  @Test
  void J15_what_names_nobody_is_on_the_timeline_when_it_comes_and_when_it_ends() {
    long id = reported(null);
    doing(it -> it.handle.mediate(id, version(id), "Talked"));
    doing(it -> it.handle.resolve(id, version(id), "An agreement"));

    assertThat(registry.timeline)
        .extracting(event -> event.what().key())
        .containsExactly("timeline.incident.CONFLICT", "timeline.incident.closed");
  }

  @Test
  void J15_whoever_had_to_do_with_it_reads_on_outside_their_scope_and_only_reads() {
    long id = reported(null);
    registry.doing(
        r ->
            r.takeResponsibility()
                .of(
                    stakeholder,
                    r.read().with(stakeholder).version(),
                    List.of(new ResponsibleEntry(BO.id(), ResponsibleRole.AGENT, null))));
    registry.user.signIn(ANN, Permission.STAKEHOLDERS_READ, Permission.STAKEHOLDERS_WRITE);
    doing(it -> it.handle.escalate(id, version(id), "They want somebody above", BO.id()));

    assertThat(listed()).containsExactly(id);
    assertThat(this.<IncidentView>in(it -> it.read.with(id)).yours()).isFalse();
    assertThatThrownBy(() -> doing(it -> it.handle.mediate(id, version(id), "Let me")))
        .isInstanceOf(Forbidden.class);
    registry.user.signIn(EVE, Permission.STAKEHOLDERS_READ, Permission.STAKEHOLDERS_WRITE);
    assertThat(listed()).isEmpty();
    assertThatThrownBy(() -> in(it -> it.read.with(id))).isInstanceOf(NotFound.class);
  }

  @Test
  void J15_what_is_open_past_its_deadline_is_overdue() {
    long id = reported(null);
    assertThat(this.<IncidentView>in(it -> it.read.with(id)).overdue()).isFalse();
    registry.database.execute(
        "update stakeholder.incident set due_at = reported_at - interval '1 minute'");

    assertThat(this.<IncidentView>in(it -> it.read.with(id)).overdue()).isTrue();
    assertThat(this.<Slice<IncidentLine>>in(all(IncidentFilter.of(stakeholder))).items())
        .allMatch(IncidentLine::overdue);
  }

  @Test
  void J15_whoever_only_reads_does_not_deal_with_it() {
    long id = reported(null);
    registry.user.signIn(EVE, Permission.STAKEHOLDERS_READ, Permission.RELATIONSHIPS_ALL);

    assertThat(this.<IncidentView>in(it -> it.read.with(id)).yours()).isFalse();
    assertThatThrownBy(() -> doing(it -> it.handle.mediate(id, version(id), "Let me")))
        .isInstanceOf(Forbidden.class);
  }

  @Test
  void J15_open_ones_come_by_deadline_page_by_page_and_closed_ones_apart() {
    List<Long> ids = IntStream.range(0, 5).mapToObj(i -> reported(null)).toList();
    doing(it -> it.handle.mediate(ids.get(4), version(ids.get(4)), "Talked"));
    doing(it -> it.handle.resolve(ids.get(4), version(ids.get(4)), "Done"));
    IncidentFilter open = new IncidentFilter(null, IncidentState.OPEN, true);

    Slice<IncidentLine> first = in(it -> it.read.page(open, null, 3));
    Slice<IncidentLine> second = in(it -> it.read.page(open, first.next(), 3));

    assertThat(first.items()).extracting(IncidentLine::id).isEqualTo(ids.subList(0, 3));
    assertThat(second.items()).extracting(IncidentLine::id).containsExactly(ids.get(3));
    assertThat(second.next()).isNull();
    assertThat(first.total()).isEqualTo(4);
    Slice<IncidentLine> closed = in(all(new IncidentFilter(null, IncidentState.CLOSED, false)));
    assertThat(closed.items()).extracting(IncidentLine::id).containsExactly(ids.get(4));
    assertThat(closed.items().get(0).handler()).isEqualTo(ANN.name());
  }

  private List<Long> listed() {
    Slice<IncidentLine> slice = in(all(new IncidentFilter(null, null, false)));
    return slice.items().stream().map(IncidentLine::id).toList();
  }

  private static Function<Desk, Slice<IncidentLine>> all(IncidentFilter filter) {
    return it -> it.read.page(filter, null, 50);
  }

  private long registered() {
    return registry.in(
        r -> r.register().with(Samples.organization("Harbor Clinic"), Samples.potential()).id());
  }

  private long reported(Long colleague) {
    IncidentEntry entry =
        new IncidentEntry(IncidentKind.CONFLICT, Set.of(), "They shouted", colleague);
    return in(it -> it.report.with(stakeholder, entry, ANN.id()));
  }

  private long version(long id) {
    return ((Number)
            registry.in(
                r ->
                    r.entities
                        .createNativeQuery("select version from stakeholder.incident where id = ?1")
                        .setParameter(1, id)
                        .getSingleResult()))
        .longValue();
  }

  private <T> T in(Function<Desk, T> use) {
    return registry.in(r -> use.apply(new Desk(r)));
  }

  private void doing(Consumer<Desk> use) {
    registry.doing(r -> use.accept(new Desk(r)));
  }

  /** The use cases within one transaction. */
  private final class Desk {

    final ReportIncident report;
    final HandleIncident handle;
    final ReadIncidents read;

    Desk(Registry r) {
      JpaIncidents incidents = new JpaIncidents();
      incidents.entities = r.entities;
      incidents.counted = new Told<>(event -> {});
      incidents.settings = new TestSettings(Path.of("target"));
      JpaIncidentLists lists = new JpaIncidentLists();
      lists.entities = r.entities;
      IncidentDesk desk =
          new IncidentDesk(
              incidents,
              r.read(),
              r.changedMeanwhile(),
              registry.user,
              work,
              new TestSettings(Path.of("target")),
              r.audit);
      IncidentHandlers handlers = new IncidentHandlers(r.staff);
      report =
          new ReportIncident(
              desk, handlers, r.read(), new Weekdays(), registry.timeline::add, r.stamps);
      handle =
          new HandleIncident(
              desk,
              handlers,
              new Weekdays(),
              registry.timeline::add,
              r.stamps,
              new Told<>(closed::add));
      read = new ReadIncidents(lists, desk, r.read(), r.scope, r.staff, r.stamps);
    }
  }

  /** From Monday to Friday, without holidays. */
  private static final class Weekdays implements WorkingCalendars {

    @Override
    public WorkingCalendar current() {
      return new WeeklyCalendar(
          ZoneId.of("Asia/Shanghai"),
          WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-17:00")),
          Map.of());
    }

    @Override
    public List<CountedDay> explain(Instant from, int days) {
      return List.of();
    }

    @Override
    public List<CountedDay> days(LocalDate first, LocalDate last) {
      return List.of();
    }
  }
}
