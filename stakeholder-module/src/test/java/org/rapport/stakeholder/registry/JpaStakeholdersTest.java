package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapport.stakeholder.registry.Samples.NOW;
import static org.rapport.stakeholder.registry.Samples.TODAY;
import static org.rapport.stakeholder.registry.Samples.contact;
import static org.rapport.stakeholder.registry.Samples.later;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.stakeholder.StakeholderForm;

@Tag("database")
class JpaStakeholdersTest {

  private static RegistryDatabase registry;

  @BeforeAll
  static void start() {
    registry = new RegistryDatabase();
  }

  @AfterAll
  static void stop() {
    registry.close();
  }

  @Test
  void R2_R3_R4_R5_R7_R8_what_was_typed_comes_back() {
    StakeholderEntry typed =
        new StakeholderEntry(
            "福田区民政局",
            "Futian Civil Affairs Bureau",
            StakeholderForm.UNIT,
            "Oversees the service contract.",
            "0755-2345 6789",
            "office@futian.example",
            "深圳市福田区某路1号",
            "https://futian.example/",
            SourceKind.REFERRAL,
            "社区工作站",
            Set.of(Effect.SUPERVISES, Effect.GUIDES),
            List.of(
                new ResourceEntry(ResourceKind.HUMAN, "volunteers"),
                new ResourceEntry(ResourceKind.FINANCIAL, "")),
            Set.of(5L, 12L),
            Set.of(Trait.NON_COMMERCIAL, Trait.FORMAL, Trait.HIERARCHICAL),
            ServiceRole.PROVIDER);

    long id = registry.in(r -> r.take(typed, Samples.potential()).id());

    assertThat(registry.<StakeholderEntry>in(r -> found(r, id).entry())).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void R5_any_mix_of_effects_on_the_house_is_kept(int many) {
    Set<Effect> mix =
        Arrays.stream(Effect.values()).limit(many).collect(Collectors.toUnmodifiableSet());

    assertThat(kept(mix, null).effects()).isEqualTo(mix);
  }

  @ParameterizedTest
  @EnumSource(ServiceRole.class)
  @NullSource
  void R8_whether_it_is_about_a_service_and_who_provides_it_is_kept(ServiceRole role) {
    assertThat(kept(Set.of(), role).serviceRole()).isEqualTo(role);
  }

  private static StakeholderEntry kept(Set<Effect> effects, ServiceRole role) {
    StakeholderEntry known = Samples.organization("Lakeside Library");
    StakeholderEntry typed =
        new StakeholderEntry(
            known.name(),
            known.otherName(),
            known.form(),
            known.about(),
            known.phone(),
            known.email(),
            known.address(),
            known.website(),
            known.source(),
            known.sourceBy(),
            effects,
            known.resources(),
            known.groups(),
            known.traits(),
            role);
    long id = registry.in(r -> r.take(typed, Samples.potential()).id());
    return registry.in(r -> found(r, id).entry());
  }

  @Test
  void an_edit_replaces_what_was_there_and_raises_the_version() {
    long id = registry.in(r -> r.take(withResources("human", "money"), Samples.potential()).id());

    registry.in(
        r -> {
          Stakeholder stakeholder = found(r, id);
          stakeholder.describe(
              withResources("people", "money"), r.groups.withIds(Set.of(3L)), later(1));
          r.stakeholders.keep(stakeholder);
          return null;
        });

    Stakeholder edited = registry.in(r -> read(found(r, id)));
    assertThat(edited.version()).isEqualTo(2);
    assertThat(edited.entry().resources())
        .extracting(ResourceEntry::note)
        .containsExactly("people", "money");
    assertThat(edited.entry().groups()).containsExactly(3L);
  }

  @Test
  void R1_the_history_of_the_status_grows() {
    long id = registry.in(r -> r.take(Samples.organization("History"), Samples.potential()).id());

    registry.in(
        r -> {
          Stakeholder stakeholder = found(r, id);
          stakeholder.become(Samples.existing(), later(1));
          r.stakeholders.keep(stakeholder);
          return null;
        });

    Stakeholder changed = registry.in(r -> read(found(r, id)));
    assertThat(changed.statusChanges())
        .extracting(StatusChange::reason)
        .containsExactly("Met at the volunteers' fair", "Agreement signed");
  }

  @Test
  void R9_the_mark_of_the_main_contact_moves_in_the_database() {
    long id = registry.in(r -> r.take(Samples.organization("Contacts"), Samples.potential()).id());
    for (String name : List.of("First", "Second", "Third")) {
      registry.in(
          r -> {
            Stakeholder stakeholder = found(r, id);
            stakeholder.add(contact(name, true), later(name.length()));
            r.stakeholders.keep(stakeholder);
            return null;
          });
    }
    assertThat(mainContact(id)).isEqualTo("Third");

    registry.in(
        r -> {
          Stakeholder stakeholder = found(r, id);
          stakeholder.remove(stakeholder.contacts().main().id(), later(9));
          r.stakeholders.keep(stakeholder);
          return null;
        });

    assertThat(mainContact(id)).isEqualTo("First");
  }

  @Test
  void R9_a_contact_keeps_preferences_consents_and_dates() {
    ContactEntry typed =
        new ContactEntry(
            "陈静",
            "办公室主任",
            true,
            "13800138000",
            "chen@futian.example",
            "chenjing",
            Medium.WECHAT,
            Language.CHINESE,
            "Mornings only",
            List.of(new ConsentEntry(ConsentPurpose.GREETINGS, true, TODAY)),
            List.of(
                new DateEntry("生日", "08-15", true), new DateEntry("Joined", "2019-04-01", false)));
    long id =
        registry.in(
            r -> {
              Stakeholder stakeholder = r.take(Samples.organization("Dates"), Samples.potential());
              stakeholder.add(typed, NOW);
              r.stakeholders.keep(stakeholder);
              return stakeholder.id();
            });

    ContactEntry found = registry.in(r -> found(r, id).contacts().main().entry());

    assertThat(found.consents()).isEqualTo(typed.consents());
    assertThat(found.dates()).containsExactlyInAnyOrderElementsOf(typed.dates());
    assertThat(found.wechat()).isEqualTo("chenjing");
    assertThat(found.preferredMedium()).isEqualTo(Medium.WECHAT);
  }

  @Test
  void R6_the_groups_of_the_practice_guide_ship_with_it() {
    List<GroupView> groups = registry.in(r -> r.groups.all().stream().map(GroupView::of).toList());

    assertThat(groups).hasSizeGreaterThanOrEqualTo(21);
    assertThat(groups).extracting(g -> g.facts().englishName()).contains("Media", "Trade unions");
  }

  @Test
  void R6_a_new_group_gets_an_id_that_no_shipped_one_has() {
    long id =
        registry.in(
            r -> {
              GroupEntry entry = new GroupEntry("Neighbors", "邻居", false, false, false);
              StakeholderGroup group = new StakeholderGroup(entry, 500, NOW);
              r.groups.keep(group);
              return group.id();
            });

    assertThat(id).isGreaterThan(50);
    assertThat(registry.<Boolean>in(r -> r.groups.isTaken("NEIGHBORS", null))).isTrue();
    assertThat(registry.<Boolean>in(r -> r.groups.isTaken("Neighbors", id))).isFalse();
  }

  private static StakeholderEntry withResources(String human, String financial) {
    return new StakeholderEntry(
        "Resources",
        null,
        StakeholderForm.ORGANIZATION,
        null,
        null,
        null,
        null,
        null,
        SourceKind.CENTER_CONTACTED,
        null,
        null,
        List.of(
            new ResourceEntry(ResourceKind.HUMAN, human),
            new ResourceEntry(ResourceKind.FINANCIAL, financial)),
        null,
        null,
        null);
  }

  private String mainContact(long id) {
    return registry.in(r -> found(r, id).contacts().main().entry().name());
  }

  private static Stakeholder found(RegistryDatabase.Registry registry, long id) {
    return registry.stakeholders.with(id).orElseThrow();
  }

  /** Loads what is loaded on demand. */
  private static Stakeholder read(Stakeholder stakeholder) {
    stakeholder.entry();
    stakeholder.statusChanges();
    return stakeholder;
  }
}
