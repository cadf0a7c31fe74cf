package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.stakeholder.registry.RegistryDatabase.ANN;
import static org.rapport.stakeholder.registry.RegistryDatabase.BO;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.StakeholderForm;
import org.rapport.stakeholder.StakeholderStatus;
import org.rapport.stakeholder.StakeholderSummary;

@Tag("database")
class RegistryUseTest {

  private static RegistryDatabase registry;

  @BeforeAll
  static void start() {
    registry = new RegistryDatabase();
  }

  @AfterAll
  static void stop() {
    registry.listsAreRight();
    registry.close();
  }

  @BeforeEach
  void forget() {
    registry.user.signIn(ANN);
    registry.audited.clear();
    registry.told.clear();
  }

  @Test
  void registering_tells_other_modules_and_the_audit_trail() {
    StakeholderSummary registered = register("Harbor Foundation");

    assertThat(registry.told).hasSize(1);
    assertThat(registry.told.get(0).stakeholder()).isEqualTo(registered);
    assertThat(registry.audited)
        .containsExactly("stakeholder.registered " + registered.id() + " {status=POTENTIAL}");
  }

  @Test
  void an_edit_is_audited_by_the_names_of_what_changed_and_nothing_more() {
    StakeholderView read = read(register("Old name").id());
    StakeholderEntry renamed = Samples.organization("New name");

    registry.doing(r -> r.edit().with(read.id(), read.version(), renamed));

    assertThat(registry.audited.get(1))
        .isEqualTo("stakeholder.changed " + read.id() + " {changed=name}");
  }

  @Test
  void whoever_comes_second_learns_who_came_first() {
    StakeholderView read = read(register("Contested").id());
    registry.user.signIn(BO);
    registry.doing(r -> r.changeStatus().with(read.id(), read.version(), Samples.existing()));
    registry.user.signIn(ANN);

    assertThatThrownBy(
            () ->
                registry.doing(
                    r ->
                        r.edit()
                            .with(read.id(), read.version(), Samples.organization("Contested 2"))))
        .isInstanceOfSatisfying(
            Refusal.class,
            refusal -> {
              assertThat(refusal.reason().key()).isEqualTo("registry.changedMeanwhileBy");
              assertThat(refusal.reason().arguments()).contains(BO.name());
            });
    assertThat(read(read.id()).facts().name()).isEqualTo("Contested");
  }

  @Test
  void R1_the_history_names_who_changed_the_status() {
    StakeholderView read = read(register("Historic").id());
    registry.user.signIn(BO);
    registry.doing(r -> r.changeStatus().with(read.id(), read.version(), Samples.existing()));

    StakeholderView changed = read(read.id());

    assertThat(changed.status()).isEqualTo(StakeholderStatus.EXISTING);
    assertThat(changed.statusHistory())
        .extracting(StakeholderView.StatusLine::by)
        .containsExactlyInAnyOrder(BO.name(), ANN.name()); // the clock stands still
  }

  @Test
  void R1_with_an_agreement_nobody_becomes_potential_but_by_the_end_of_the_relationship() {
    StakeholderView read = read(register("Bound").id());
    registry.doing(r -> r.changeStatus().with(read.id(), read.version(), Samples.existing()));
    registry.courses.formal.add(read.id());
    long version = read(read.id()).version();
    StatusEntry back = new StatusEntry(StakeholderStatus.POTENTIAL, null, "It is over");

    assertThatThrownBy(() -> registry.doing(r -> r.changeStatus().with(read.id(), version, back)))
        .isInstanceOfSatisfying(
            Refusal.class,
            no -> assertThat(no.reason().key()).isEqualTo("stakeholder.status.formal"));
    registry.doing(r -> r.changeStatus().inPassing(read.id(), back));
    assertThat(read(read.id()).status()).isEqualTo(StakeholderStatus.POTENTIAL);
  }

  @Test
  void R6_a_retired_group_takes_no_new_members_but_keeps_its_own() {
    GroupView group =
        registry.in(r -> r.keepGroup().added(new GroupEntry("Guests", "来宾", false, false, false)));
    StakeholderEntry guest =
        Samples.entry("Guest", null, StakeholderForm.INDIVIDUAL, Set.of(), Set.of(group.id()));
    StakeholderSummary member = registry.in(r -> r.register().with(guest, Samples.potential()));
    registry.doing(
        r ->
            r.keepGroup()
                .changed(
                    group.id(),
                    group.version(),
                    new GroupEntry("Guests", "来宾", false, false, true)));

    StakeholderView read = read(member.id());
    registry.doing(r -> r.edit().with(read.id(), read.version(), guest));

    assertThatThrownBy(() -> registry.doing(r -> r.register().with(guest, Samples.potential())))
        .isInstanceOf(Invalid.class);
  }

  @Test
  void R6_two_groups_never_share_a_name() {
    GroupEntry media = new GroupEntry("MEDIA", "新媒体", false, false, false);

    assertThatThrownBy(() -> registry.doing(r -> r.keepGroup().added(media)))
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.violations().get(0).field()).isEqualTo("englishName"));
  }

  @Test
  void R6_of_many_at_once_who_add_the_same_group_the_others_are_told_beside_the_field()
      throws Exception {
    GroupEntry couriers = new GroupEntry("Couriers", "快递员", false, false, false);
    List<Callable<String>> calls = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      calls.add(
          () -> {
            try {
              return registry.in(r -> r.keepGroup().added(couriers)).facts().englishName();
            } catch (Invalid invalid) {
              return invalid.violations().get(0).field();
            }
          });
    }
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<String> answers = new ArrayList<>();
    for (Future<String> call : threads.invokeAll(calls)) {
      answers.add(call.get());
    }
    threads.shutdown();

    assertThat(answers)
        .containsExactlyInAnyOrder("Couriers", "englishName", "englishName", "englishName");
  }

  @Test
  void R9_a_contact_of_another_stakeholder_does_not_exist() {
    StakeholderView one = read(register("One").id());
    StakeholderView other = read(register("Other").id());
    long contact =
        registry.in(
            r -> r.keepContact().added(one.id(), one.version(), Samples.contact("李敏", true)));

    assertThatThrownBy(
            () ->
                registry.doing(r -> r.keepContact().removed(other.id(), other.version(), contact)))
        .isInstanceOf(NotFound.class);
    assertThat(read(one.id()).contacts()).hasSize(1);
  }

  @Test
  void R10_every_reading_of_what_needs_care_is_in_the_audit_trail() {
    long id = register("Careful").id();
    registry.doing(r -> r.care().note(id, "Do not call in the evening."));
    registry.audited.clear();

    List<SensitivityView> read = registry.in(r -> r.care().read(id));

    assertThat(read)
        .extracting(SensitivityView::text)
        .containsExactly("Do not call in the evening.");
    assertThat(read).extracting(SensitivityView::notedBy).containsExactly(ANN.name());
    assertThat(registry.audited).containsExactly("sensitivities.read " + id + " {}");
  }

  @Test
  void R10_what_lapsed_is_shown_no_more() {
    long id = register("Lapsing").id();
    long note = registry.in(r -> r.care().note(id, "In mourning until spring."));
    long other = register("Not theirs").id();

    assertThatThrownBy(() -> registry.doing(r -> r.care().lapse(other, note)))
        .isInstanceOf(NotFound.class);
    registry.doing(r -> r.care().lapse(id, note));

    assertThat(registry.<List<SensitivityView>>in(r -> r.care().read(id))).isEmpty();
  }

  @Test
  void R10_nobody_reads_it_without_permission() {
    long id = register("Secret").id();
    registry.user.signOut();

    assertThatThrownBy(() -> registry.doing(r -> r.care().read(id))).isInstanceOf(Forbidden.class);
  }

  @Test
  void the_directory_puts_names_that_begin_with_the_text_first() {
    long later = register("Great Zebra House").id();
    long first = register("Zebra Club").id();

    List<StakeholderSummary> found = registry.in(r -> r.directory().search("zebra", 10));

    assertThat(found).extracting(StakeholderSummary::id).containsExactly(first, later);
    assertThat(registry.<List<StakeholderSummary>>in(r -> r.directory().search("  ", 10)))
        .isEmpty();
    Map<Long, StakeholderSummary> known =
        registry.in(r -> r.directory().withIds(List.of(first, -1L)));
    assertThat(known).containsOnlyKeys(first);
  }

  @Test
  void a_demonstration_is_listed_searched_and_has_a_past() {
    List<StakeholderSummary> made = registry.in(r -> r.madeUp().make(7, 60, registry.clock));

    assertThat(made).hasSize(60);
    assertThat(made.stream().map(StakeholderSummary::status).collect(Collectors.toSet()))
        .contains(StakeholderStatus.values());
    StakeholderView oldest = read(made.get(0).id());
    assertThat(oldest.registeredAt()).isBefore(Samples.NOW.at().minusSeconds(700 * 86_400L));
    assertThat(oldest.contacts()).isNotEmpty();
    List<Long> found =
        registry.in(r -> r.index.page(filter(made.get(0).name()), Set.of(), null, 5).items());
    assertThat(found).contains(made.get(0).id());
  }

  private static StakeholderFilter filter(String text) {
    return new StakeholderFilter(null, null, null, null, null, null, text);
  }

  private static StakeholderSummary register(String name) {
    return registry.in(r -> r.register().with(Samples.organization(name), Samples.potential()));
  }

  private static StakeholderView read(long id) {
    return registry.in(r -> r.read().with(id));
  }
}
