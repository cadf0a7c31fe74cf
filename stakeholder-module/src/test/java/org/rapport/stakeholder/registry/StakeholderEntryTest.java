package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;
import org.rapport.stakeholder.StakeholderForm;

class StakeholderEntryTest {

  @Test
  void everything_wrong_is_told_at_once() {
    StakeholderEntry wrong =
        new StakeholderEntry(
            " ",
            null,
            null,
            null,
            "call me",
            "nobody",
            null,
            "javascript:alert(1)",
            null,
            null,
            null,
            null,
            null,
            null,
            null);

    assertThat(fields(wrong))
        .containsExactlyInAnyOrder("form", "source", "name", "phone", "email", "website");
  }

  @Test
  void R3_each_kind_of_resource_is_named_once() {
    ResourceEntry people = new ResourceEntry(ResourceKind.HUMAN, "two teachers");

    assertThat(fields(with(SourceKind.THEY_CONTACTED, null, List.of(people, people), Set.of())))
        .containsExactly("resources");
  }

  @Test
  void R4_a_referral_says_by_whom() {
    assertThat(fields(with(SourceKind.REFERRAL, " ", List.of(), Set.of())))
        .containsExactly("sourceBy");
    assertThat(fields(with(SourceKind.WORKER_CONTACTED, null, List.of(), Set.of()))).isEmpty();
  }

  @Test
  void R7_a_relationship_is_not_both_of_a_pair() {
    Set<Trait> both = Set.of(Trait.FORMAL, Trait.INFORMAL);

    assertThat(fields(with(SourceKind.THEY_CONTACTED, null, List.of(), both)))
        .containsExactly("traits");
  }

  @Test
  void R7_every_pair_has_two_answers() {
    assertThat(TraitPair.values()).hasSize(7).allSatisfy(p -> assertThat(p.traits()).hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rapport.example", "https://rapport.example/a?b=c", "HTTP://rapport.example"})
  void web_addresses_are_taken(String typed) {
    assertThat(Reach.website(typed, "website")).startsWithIgnoringCase("http");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "https:nothing", "a b", "//"})
  void what_is_no_web_address_is_not_taken(String typed) {
    Invalid invalid = catchThrowableOfType(Invalid.class, () -> Reach.website(typed, "website"));

    assertThat(invalid.violations()).hasSize(1);
  }

  private static StakeholderEntry with(
      SourceKind source, String by, List<ResourceEntry> resources, Set<Trait> traits) {
    return new StakeholderEntry(
        "福田社区基金会",
        null,
        StakeholderForm.ORGANIZATION,
        null,
        null,
        null,
        null,
        null,
        source,
        by,
        Set.of(),
        resources,
        Set.of(),
        traits,
        null);
  }

  private static List<String> fields(StakeholderEntry entry) {
    Invalid invalid = catchThrowableOfType(Invalid.class, entry::checked);
    return invalid == null
        ? List.of()
        : invalid.violations().stream().map(Invalid.Violation::field).toList();
  }
}
