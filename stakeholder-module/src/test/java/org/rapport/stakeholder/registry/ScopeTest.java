package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.ResponsibilityChanged;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;

/** Agents work with what is theirs, managers with their teams' (mission J18). */
@Tag("database")
class ScopeTest {

  private static final Permission[] AGENT = {
    Permission.STAKEHOLDERS_READ, Permission.STAKEHOLDERS_WRITE, Permission.SENSITIVITIES
  };

  private final RegistryDatabase registry = new RegistryDatabase();

  @AfterEach
  void close() {
    registry.listsAreRight();
    registry.close();
  }

  @Test
  void J18_whoever_registers_a_stakeholder_is_its_agent() {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");

    assertThat(responsible(id))
        .containsExactly(
            new ResponsibleEntry(RegistryDatabase.ANN.id(), ResponsibleRole.AGENT, ""));
  }

  @Test
  void an_agent_neither_finds_nor_reads_nor_changes_what_is_a_colleagues() {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");
    registry.user.signIn(RegistryDatabase.BO, AGENT);

    assertThat(listed()).isEmpty();
    assertThat(searched("Harbor")).isEmpty();
    refusedAsAbsent(r -> r.read().with(id));
    refusedAsAbsent(r -> r.care().read(id));
    refusedAsAbsent(r -> r.care().note(id, "not mine"));
    refusedAsAbsent(r -> r.changeStatus().with(id, 1, Samples.existing()));
    refusedAsAbsent(r -> r.takeResponsibility().of(id, 1, List.of()));
  }

  @Test
  void J16_an_agent_who_hands_over_is_told_of_and_one_who_gets_company_is_not() {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");
    ResponsibleEntry ann =
        new ResponsibleEntry(RegistryDatabase.ANN.id(), ResponsibleRole.AGENT, null);
    ResponsibleEntry bo =
        new ResponsibleEntry(RegistryDatabase.BO.id(), ResponsibleRole.AGENT, null);
    answerTo(id, List.of(ann, bo));
    answerTo(id, List.of(bo));

    assertThat(registry.handedOver)
        .extracting(ResponsibilityChanged::isHandOver)
        .containsExactly(false, true);
  }

  @Test
  void what_nobody_is_responsible_for_is_everybodys_to_take_up() {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");
    answerTo(id, List.of());
    registry.user.signIn(RegistryDatabase.BO, AGENT);

    assertThat(listed()).containsExactly(id);
    assertThat(searched("Harbor")).containsExactly(id);
  }

  @Test
  void a_manager_works_with_what_is_the_teams_and_no_longer_when_it_is_not() {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");
    registry.user.signIn(
        RegistryDatabase.BO, Permission.STAKEHOLDERS_READ, Permission.MODELS_MANAGE);

    registry.doing(r -> r.chooseTeam().of(List.of(RegistryDatabase.ANN.id())));
    assertThat(listed()).containsExactly(id);

    registry.doing(r -> r.chooseTeam().of(List.of()));
    assertThat(listed()).isEmpty();
  }

  @Test
  void leadership_sees_every_relationship() {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");
    registry.user.signIn(
        RegistryDatabase.BO, Permission.STAKEHOLDERS_READ, Permission.RELATIONSHIPS_ALL);

    assertThat(listed()).containsExactly(id);
    assertThat(registry.<Long>in(r -> r.read().with(id).id())).isEqualTo(id);
  }

  @Test
  void J18_several_people_have_several_roles_and_titles_of_their_own() {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");

    answerTo(
        id,
        List.of(
            new ResponsibleEntry(RegistryDatabase.ANN.id(), ResponsibleRole.AGENT, "联络员"),
            new ResponsibleEntry(RegistryDatabase.ANN.id(), ResponsibleRole.MANAGER, null),
            new ResponsibleEntry(
                RegistryDatabase.BO.id(), ResponsibleRole.AGENT, "Clinic liaison")));

    assertThat(responsible(id)).hasSize(3).extracting(ResponsibleEntry::title).contains("联络员");
    assertThat(registry.timeline).hasSize(1);
    assertThat(registry.audited)
        .anyMatch(line -> line.startsWith("stakeholder.responsible-changed"));
  }

  @Test
  void J18_a_consultant_is_named_beside_agent_and_manager_and_works_with_the_stakeholder() {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");
    answerTo(
        id,
        List.of(
            new ResponsibleEntry(RegistryDatabase.ANN.id(), ResponsibleRole.INTEGRATOR, null),
            new ResponsibleEntry(RegistryDatabase.BO.id(), ResponsibleRole.CONSULTANT, null)));

    assertThat(responsible(id))
        .extracting(ResponsibleEntry::role)
        .containsExactlyInAnyOrder(ResponsibleRole.INTEGRATOR, ResponsibleRole.CONSULTANT);
    assertThat(registry.<Set<Long>>in(r -> r.agents().of(id))).isEmpty();
    registry.user.signIn(RegistryDatabase.BO, AGENT);
    assertThat(listed()).containsExactly(id);
  }

  @ParameterizedTest
  @EnumSource
  void J18_nobody_is_named_as_what_their_account_does_not_allow(ResponsibleRole role) {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");
    List<ResponsibleEntry> before = responsible(id);
    ResponsibleEntry bo = new ResponsibleEntry(RegistryDatabase.BO.id(), role, null);
    registry.withheld.put(RegistryDatabase.BO.id(), Set.of(role.needed()));

    assertThatThrownBy(() -> answerTo(id, List.of(bo))).isInstanceOf(Refusal.class);
    assertThat(responsible(id)).isEqualTo(before);

    registry.withheld.put(
        RegistryDatabase.BO.id(), EnumSet.complementOf(EnumSet.of(role.needed())));
    answerTo(id, List.of(bo));
    assertThat(responsible(id)).extracting(ResponsibleEntry::role).containsExactly(role);
  }

  @Test
  void J18_whoever_is_one_already_may_stay_when_their_account_allows_it_no_more() {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");
    ResponsibleEntry ann =
        new ResponsibleEntry(RegistryDatabase.ANN.id(), ResponsibleRole.AGENT, null);
    registry.withheld.put(RegistryDatabase.ANN.id(), Set.of(Permission.STAKEHOLDERS_WRITE));

    answerTo(
        id,
        List.of(
            ann, new ResponsibleEntry(RegistryDatabase.BO.id(), ResponsibleRole.MANAGER, null)));
    assertThat(responsible(id)).hasSize(2);
    assertThatThrownBy(
            () ->
                answerTo(
                    id,
                    List.of(
                        ann,
                        new ResponsibleEntry(
                            RegistryDatabase.ANN.id(), ResponsibleRole.INTEGRATOR, null))))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void J18_a_list_is_narrowed_to_whom_somebody_answers_for_as_far_as_the_reader_may_see() {
    long anns = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");
    long bos = registeredBy(RegistryDatabase.BO, "Meadow School");
    long nobodys = registeredBy(RegistryDatabase.BO, "Quiet Bakery");
    answerTo(nobodys, List.of());

    assertThat(listed(responsible(RegistryDatabase.ANN))).containsExactly(anns);
    assertThat(listed(responsible(RegistryDatabase.BO))).containsExactly(bos);
    assertThat(listed(narrowed(null, null, 0L))).containsExactly(nobodys);

    registry.user.signIn(RegistryDatabase.BO, AGENT);
    assertThat(listed(responsible(RegistryDatabase.ANN))).isEmpty();
    assertThat(listed(responsible(RegistryDatabase.BO))).containsExactly(bos);
    assertThat(registry.<Long>in(r -> r.list().count(responsible(RegistryDatabase.ANN)))).isZero();
  }

  @Test
  void R7_R8_a_list_is_narrowed_by_the_nature_of_a_relationship_and_by_who_provides() {
    long formal = natured("Formal Hall", Set.of(Trait.FORMAL, Trait.PEER), ServiceRole.BOTH);
    long informal = natured("Informal Hall", Set.of(Trait.INFORMAL), ServiceRole.PROVIDER);
    natured("Plain Hall", Set.of(), null);

    assertThat(listed(narrowed(Trait.FORMAL, null, null))).containsExactly(formal);
    assertThat(listed(narrowed(Trait.INFORMAL, null, null))).containsExactly(informal);
    assertThat(listed(narrowed(null, ServiceRole.PROVIDER, null)))
        .containsExactly(formal, informal);
    assertThat(listed(narrowed(null, ServiceRole.CONSUMER, null))).containsExactly(formal);
    assertThat(listed(narrowed(Trait.PEER, ServiceRole.BOTH, RegistryDatabase.ANN.id())))
        .containsExactly(formal);
  }

  private long natured(String name, Set<Trait> traits, ServiceRole service) {
    registry.user.signIn(RegistryDatabase.ANN);
    StakeholderEntry plain = Samples.organization(name);
    StakeholderEntry entry =
        new StakeholderEntry(
            name,
            null,
            plain.form(),
            null,
            null,
            null,
            null,
            null,
            plain.source(),
            null,
            Set.of(),
            List.of(),
            Set.of(),
            traits,
            service);
    return registry.in(r -> r.register().with(entry, Samples.potential()).id());
  }

  private static StakeholderFilter responsible(StaffMember member) {
    return narrowed(null, null, member.id());
  }

  private static StakeholderFilter narrowed(Trait trait, ServiceRole service, Long responsible) {
    return new StakeholderFilter(
        null, null, null, null, null, null, trait, service, responsible, null);
  }

  @Test
  void J18_nobody_has_one_role_twice() {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");
    ResponsibleEntry twice =
        new ResponsibleEntry(RegistryDatabase.ANN.id(), ResponsibleRole.AGENT, "a");

    assertThatThrownBy(() -> answerTo(id, List.of(twice, twice))).isInstanceOf(Refusal.class);
  }

  @Test
  void a_title_over_its_limit_is_told_beside_its_field() {
    long id = registeredBy(RegistryDatabase.ANN, "Harbor Clinic");
    ResponsibleEntry tooLong =
        new ResponsibleEntry(RegistryDatabase.ANN.id(), ResponsibleRole.AGENT, "t".repeat(81));

    assertThatThrownBy(() -> answerTo(id, List.of(tooLong)))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.violations().get(0).field()).isEqualTo("title"));
  }

  private long registeredBy(StaffMember member, String name) {
    registry.user.signIn(member);
    return registry.in(
        r -> r.register().with(Samples.organization(name), Samples.potential()).id());
  }

  private void answerTo(long id, List<ResponsibleEntry> chosen) {
    registry.doing(r -> r.takeResponsibility().of(id, r.read().with(id).version(), chosen));
  }

  private List<ResponsibleEntry> responsible(long id) {
    return registry.in(r -> r.stakeholders.with(id).orElseThrow().responsible());
  }

  private List<Long> listed() {
    return listed(StakeholderFilter.NONE);
  }

  private List<Long> listed(StakeholderFilter filter) {
    return registry.in(
        r -> r.list().page(filter, null, 50).items().stream().map(StakeholderRow::id).toList());
  }

  private List<Long> searched(String text) {
    return registry.in(
        r -> r.directory().search(text, 9).stream().map(found -> found.id()).toList());
  }

  private void refusedAsAbsent(java.util.function.Consumer<Registry> work) {
    assertThatThrownBy(() -> registry.doing(work)).isInstanceOf(NotFound.class);
  }
}
