package org.rapport.stakeholder.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.Permission;
import org.rapport.platform.WorkItem;
import org.rapport.stakeholder.ResponsibilityChanged;
import org.rapport.stakeholder.models.ShippedModels;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.ResponsibleEntry;
import org.rapport.stakeholder.registry.ResponsibleRole;

/** A manager confirms with whom and by which model a relationship begins, on PostgreSQL. */
@Tag("database")
class StartTest {

  private static final Permission[] AGENT = {
    Permission.STAKEHOLDERS_READ, Permission.STAKEHOLDERS_WRITE, Permission.MODELS_READ
  };

  private static final Permission[] LEADER = {
    Permission.STAKEHOLDERS_READ,
    Permission.RELATIONSHIPS_ALL,
    Permission.INCIDENTS_LEAD,
    Permission.STARTS_CONFIRM
  };

  private static final ResponsibleEntry AGENT_ANN =
      new ResponsibleEntry(RegistryDatabase.ANN.id(), ResponsibleRole.AGENT, null);
  private static final ResponsibleEntry MANAGER_BO =
      new ResponsibleEntry(RegistryDatabase.BO.id(), ResponsibleRole.MANAGER, null);

  private final JourneyRoom room = new JourneyRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void J18_what_an_agent_chose_stands_on_today_of_the_manager_until_it_is_confirmed() {
    long id = begunByAgent("Lakeside Theater");
    assertThat(start(id).isPending()).isTrue();
    WorkItem item = room.toDo.open.get("relationship.start " + id);
    assertThat(item.account()).isEqualTo(RegistryDatabase.BO.id());
    assertThat(item.path()).isEqualTo("/staff/journey/start?id=" + id);
    assertThatThrownBy(() -> confirm(id)).isInstanceOf(Forbidden.class);

    room.registry.user.signIn(RegistryDatabase.BO);
    assertThat(start(id).forReader()).isTrue();
    confirm(id);

    assertThat(start(id).confirmedBy()).isEqualTo(RegistryDatabase.BO.name());
    assertThat(start(id).askedBy()).isEqualTo(RegistryDatabase.ANN.name());
    assertThat(room.toDo.open).doesNotContainKey("relationship.start " + id);
    assertThat(room.timeline)
        .anyMatch(told -> told.what().key().equals("timeline.relationship.startConfirmed"));
    assertThat(room.registry.audited)
        .anyMatch(line -> line.startsWith("relationship.startConfirmed " + id));
    assertThatThrownBy(() -> confirm(id)).isInstanceOf(Refusal.class);
  }

  @Test
  void J18_the_manager_chooses_another_agent_and_who_coordinates_stays() {
    long id = begunByAgent("Riverside Choir");
    long stakeholder = room.read(id).stakeholderId();
    room.registry.user.signIn(RegistryDatabase.BO);

    room.doing(j -> j.confirmStart(null).with(id, RegistryDatabase.BO.id(), null));

    assertThat(
            room.registry.<List<ResponsibleEntry>>in(
                r ->
                    r.read().with(stakeholder).responsible().stream()
                        .map(one -> new ResponsibleEntry(one.account(), one.role(), one.title()))
                        .toList()))
        .containsExactlyInAnyOrder(
            new ResponsibleEntry(RegistryDatabase.BO.id(), ResponsibleRole.MANAGER, ""),
            new ResponsibleEntry(RegistryDatabase.BO.id(), ResponsibleRole.AGENT, ""));
  }

  @Test
  void J18_what_a_manager_chose_needs_nobody_and_nobody_confirms_their_own_choice() {
    long id = room.begun("Manager’s own");
    assertThat(start(id).isPending()).isFalse();
    assertThat(room.toDo.open).doesNotContainKey("relationship.start " + id);

    long agents = begunByAgent("Promoted later");
    room.registry.user.signIn(RegistryDatabase.ANN);
    assertThat(start(agents).forReader()).isFalse();
    assertThatThrownBy(() -> confirm(agents)).isInstanceOf(Refusal.class);
  }

  @Test
  void J18_where_no_manager_has_to_do_with_it_a_start_waits_for_those_who_lead() {
    long id = begunBy("Nobody’s team", AGENT_ANN);
    WorkItem item = room.toDo.open.get("relationship.start " + id);
    assertThat(item.account()).isNull();
    assertThat(item.permission()).isEqualTo(Permission.INCIDENTS_LEAD);
    assertThat(item.askedBy()).isEqualTo(RegistryDatabase.ANN.id());
    assertThat(item.dueOn()).isNotNull();

    long stakeholder = room.read(id).stakeholderId();
    room.registry.user.signIn(RegistryDatabase.BO, LEADER);
    assertThat(start(id).forReader()).isTrue();
    answerTo(stakeholder, AGENT_ANN, MANAGER_BO);
    room.doing(
        j ->
            j.startWork()
                .responsibilityChanged(
                    new ResponsibilityChanged(stakeholder, Set.of(), Set.of(), Set.of())));
    assertThat(room.toDo.open.get("relationship.start " + id).account())
        .isEqualTo(RegistryDatabase.BO.id());
    confirm(id);
    assertThat(room.toDo.open).doesNotContainKey("relationship.start " + id);
  }

  private long begunByAgent(String name) {
    return begunBy(name, AGENT_ANN, MANAGER_BO);
  }

  private void answerTo(long stakeholder, ResponsibleEntry... responsible) {
    room.registry.doing(
        r ->
            r.takeResponsibility()
                .of(stakeholder, r.read().with(stakeholder).version(), List.of(responsible)));
  }

  private long begunBy(String name, ResponsibleEntry... responsible) {
    long stakeholder = room.stakeholder(name);
    answerTo(stakeholder, responsible);
    room.registry.user.signIn(RegistryDatabase.ANN, AGENT);
    return room.in(j -> j.begin().with(stakeholder, ShippedModels.GENERAL));
  }

  private void confirm(long id) {
    room.doing(j -> j.confirmStart(null).with(id, null, null));
  }

  private StartView start(long id) {
    return room.in(j -> j.confirmStart(null).of(id)).orElseThrow();
  }
}
