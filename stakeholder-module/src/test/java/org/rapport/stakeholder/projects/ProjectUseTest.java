package org.rapport.stakeholder.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Period;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestWorkList;
import org.rapport.stakeholder.TimelineKind;
import org.rapport.stakeholder.dealings.DealingKind;
import org.rapport.stakeholder.dealings.DealingView;
import org.rapport.stakeholder.dealings.DealingsDesk;
import org.rapport.stakeholder.registry.Medium;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;
import org.rapport.stakeholder.registry.Samples;
import org.rapport.stakeholder.registry.StatusEntry;
import org.rapport.stakeholder.upkeep.Recurrence;
import org.rapport.stakeholder.upkeep.UpkeepDesk;
import org.rapport.stakeholder.upkeep.UpkeepEntry;
import org.rapport.stakeholder.upkeep.UpkeepKind;

/** Joint projects on PostgreSQL (mission J13). */
@Tag("database")
class ProjectUseTest {

  private static final ProjectEntry READING =
      new ProjectEntry("Reading Saturdays", "Children read with volunteers 🙂", "In their rooms");

  private final RegistryDatabase registry = new RegistryDatabase();
  private final TestWorkList work = new TestWorkList();

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void J13_what_is_agreed_stands_with_what_was_done_together_and_a_talk_is_a_contact() {
    long school = registered(Samples.existing());
    long item = planned(school);
    long id = proposed(school);
    doing(r -> run(r).talk(school, id, version(school), Medium.IN_PERSON, "They like it"));
    assertThat(registry.timeline.get(0).kind()).isEqualTo(TimelineKind.CONTACT);
    assertThat(work.open.get("upkeep.JOINT_BUILDING " + item).dueOn())
        .isEqualTo(Samples.TODAY.plusMonths(3));
    doing(r -> run(r).agree(school, id, version(school), "Saturdays until June"));

    ProjectView agreed = all(school).get(0);
    assertThat(agreed.facts()).isEqualTo(READING);
    assertThat(agreed.state()).isEqualTo(ProjectState.AGREED);
    assertThat(agreed.outcome()).isEqualTo("Saturdays until June");
    assertThat(agreed.talks())
        .extracting(ProjectView.TalkView::text)
        .containsExactly("They like it");
    assertThat(agreed.talks().get(0).by()).isEqualTo(RegistryDatabase.ANN.name());
    List<DealingView> dealings =
        registry.in(r -> new DealingsDesk(r, registry.timeline::add).read.of(school));
    assertThat(dealings).hasSize(1);
    assertThat(dealings.get(0).facts().kind()).isEqualTo(DealingKind.COOPERATION);
    assertThat(dealings.get(0).facts().what()).isEqualTo("Reading Saturdays");
    assertThat(registry.audited).anyMatch(line -> line.startsWith("project.agreed " + school));
  }

  @Test
  void J13_it_is_proposed_to_existing_stakeholders_only() {
    long potential = registered(Samples.potential());

    assertThatThrownBy(() -> proposed(potential))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> assertThat(refusal.reason().key()).isEqualTo("project.potential"));
  }

  @Test
  void J13_a_change_takes_the_version_that_was_read() {
    long school = registered(Samples.existing());
    long id = proposed(school);
    long version = version(school);
    doing(r -> run(r).word(school, id, version, READING));
    doing(r -> run(r).talk(school, id, version(school), Medium.PHONE, "They like it"));

    assertThatThrownBy(() -> doing(r -> run(r).decline(school, id, version, "No")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void J13_nobody_reads_or_changes_it_out_of_their_scope_or_by_another_stakeholder() {
    long school = registered(Samples.existing());
    long other = registered(Samples.existing());
    long id = proposed(school);
    assertThatThrownBy(() -> registry.in(r -> read(r).with(other, id)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> doing(r -> run(r).decline(other, id, version(school), "No")))
        .isInstanceOf(NotFound.class);

    registry.user.signIn(
        new StaffMember(99, "eve", "Eve"),
        Permission.STAKEHOLDERS_READ,
        Permission.STAKEHOLDERS_WRITE);
    assertThatThrownBy(() -> all(school)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> proposed(school)).isInstanceOf(NotFound.class);
  }

  @Test
  void J13_all_are_listed_page_by_page_the_latest_first_and_narrowed_by_state_and_scope() {
    long school = registered(Samples.existing());
    long first = proposed(school);
    long second = proposed(registered(Samples.existing()));
    long third = proposed(school);
    doing(r -> run(r).decline(school, third, versionOf(school, third), "No rooms"));

    Slice<ProjectLine> page = listed(null, null);
    assertThat(page.items()).extracting(ProjectLine::id).containsExactly(third, second);
    assertThat(page.total()).isEqualTo(3);
    assertThat(page.items().get(0).name()).isEqualTo("Lake School");
    assertThat(page.items().get(0).answeredOn()).isEqualTo(Samples.TODAY);
    Slice<ProjectLine> next = listed(null, page.next());
    assertThat(next.items()).extracting(ProjectLine::id).containsExactly(first);
    assertThat(next.next()).isNull();
    assertThat(listed(ProjectState.PROPOSED, null).items())
        .extracting(ProjectLine::id)
        .containsExactly(second, first);
    assertThat(listed(null, "no place").items()).isEqualTo(page.items());

    registry.user.signIn(new StaffMember(99, "eve", "Eve"), Permission.STAKEHOLDERS_READ);
    assertThat(listed(null, null).items()).isEmpty();
    assertThat(listed(null, null).total()).isZero();
  }

  private Slice<ProjectLine> listed(ProjectState state, String from) {
    return registry.in(
        r -> {
          JpaProjectLists lists = new JpaProjectLists();
          lists.entities = r.entities;
          lists.scope = r.scopedEntries();
          return new ListProjects(lists).page(state, from, 2);
        });
  }

  private long versionOf(long stakeholder, long id) {
    return all(stakeholder).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .orElseThrow()
        .version();
  }

  private long registered(StatusEntry status) {
    return registry.in(r -> r.register().with(Samples.organization("Lake School"), status).id());
  }

  private long planned(long stakeholder) {
    UpkeepEntry entry =
        new UpkeepEntry(
            UpkeepKind.JOINT_BUILDING,
            new Recurrence.Every(Period.ofMonths(3)),
            null,
            RegistryDatabase.ANN.id());
    return registry.in(
        r -> new UpkeepDesk(r, work, registry.timeline::add).plan.add(stakeholder, entry));
  }

  private long proposed(long stakeholder) {
    return registry.in(r -> run(r).propose(stakeholder, READING));
  }

  private long version(long stakeholder) {
    return all(stakeholder).get(0).version();
  }

  private List<ProjectView> all(long stakeholder) {
    return registry.in(r -> read(r).of(stakeholder));
  }

  private void doing(Consumer<Registry> use) {
    registry.doing(use);
  }

  private static JpaJointProjects projects(Registry r) {
    JpaJointProjects projects = new JpaJointProjects();
    projects.entities = r.entities;
    return projects;
  }

  private static ReadProjects read(Registry r) {
    return new ReadProjects(projects(r), r.read(), r.staff);
  }

  private RunProject run(Registry r) {
    return new RunProject(
        projects(r),
        r.read(),
        r.changedMeanwhile(),
        new UpkeepDesk(r, work, registry.timeline::add).log,
        new DealingsDesk(r, registry.timeline::add).keep,
        r.stamps,
        r.audit);
  }
}
