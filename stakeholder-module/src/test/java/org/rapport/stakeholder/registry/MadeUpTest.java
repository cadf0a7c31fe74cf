package org.rapport.stakeholder.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapport.stakeholder.StakeholderForm;

class MadeUpTest {

  private final DemonstrationWords words = new DemonstrationWords();

  @Test
  void sixty_cover_every_form_source_and_shipped_group() {
    List<StakeholderEntry> entries = entries(60);

    assertThat(entries).extracting(StakeholderEntry::form).contains(StakeholderForm.values());
    assertThat(entries).extracting(StakeholderEntry::source).contains(SourceKind.values());
    Set<Long> groups = new HashSet<>();
    entries.forEach(entry -> groups.addAll(entry.groups()));
    assertThat(groups).hasSize(21);
  }

  @Test
  void every_entry_is_one_the_registry_takes() {
    entries(300).forEach(StakeholderEntry::checked);
  }

  @Test
  void names_of_a_demonstration_are_not_all_alike() {
    assertThat(entries(60)).extracting(StakeholderEntry::name).doesNotHaveDuplicates();
    assertThat(new HashSet<>(entries(300).stream().map(StakeholderEntry::name).toList()))
        .hasSizeGreaterThan(250);
  }

  @Test
  void the_same_seed_makes_the_same_ones() {
    assertThat(entries(20)).isEqualTo(entries(20));
  }

  private List<StakeholderEntry> entries(int count) {
    SplittableRandom random = new SplittableRandom(5);
    return IntStream.range(0, count)
        .mapToObj(number -> new MadeUp(words, random.split(), number).entry())
        .toList();
  }
}
