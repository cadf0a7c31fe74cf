package org.rapport.stakeholder.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.TestSettings;
import org.rapport.platform.Texts;
import org.rapport.platform.texts.TestTexts;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;

/** What first meetings start with, on PostgreSQL. */
@Tag("database")
class HouseOutlineTest {

  private static final OutlineEntry OWN =
      new OutlineEntry(List.of("Who we are", "", " Who are you? "), List.of("我们是谁", "你们是谁"));

  private final RegistryDatabase registry = new RegistryDatabase();
  private final Texts texts = TestTexts.with(new TestSettings(Path.of("target")));

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void J5_without_an_outline_of_its_own_a_house_starts_with_the_shipped_five_things() {
    OutlineView view = registry.in(r -> keep(r).view());

    assertThat(view.own()).isFalse();
    assertThat(view.facts().english()).hasSize(5);
    assertThat(view.facts().chinese()).hasSize(5).isNotEqualTo(view.facts().english());
    assertThat(items()).isEqualTo(view.facts().english());
  }

  @Test
  void J5_new_meetings_start_with_the_house_s_outline_in_the_reader_s_language() {
    registry.doing(r -> keep(r).change(1, OWN));

    assertThat(items()).containsExactly("Who we are", "Who are you?");
    OutlineView view = registry.in(r -> keep(r).view());
    assertThat(view.own()).isTrue();
    assertThat(view.facts().chinese()).containsExactly("我们是谁", "你们是谁");
    assertThat(view.changedBy()).isEqualTo(RegistryDatabase.ANN.name());
    assertThat(registry.audited).containsExactly("outline.changed 1 {}");
  }

  @Test
  void J5_it_is_given_up_for_the_shipped_one_and_nobody_overwrites_what_they_have_not_read() {
    registry.doing(r -> keep(r).change(1, OWN));
    assertThatThrownBy(() -> registry.doing(r -> keep(r).change(1, OWN)))
        .isInstanceOf(Refusal.class);

    registry.doing(r -> keep(r).giveUp(2));

    assertThat(registry.<OutlineView>in(r -> keep(r).view()).own()).isFalse();
    assertThat(items()).hasSize(5);
  }

  @Test
  void J5_an_outline_speaks_of_something_in_both_languages_and_has_an_end() {
    assertThatThrownBy(() -> new OutlineEntry(List.of(" "), null).checked())
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid ->
                assertThat(invalid.violations())
                    .extracting(Invalid.Violation::field)
                    .containsExactly("english", "chinese"));
    List<String> many = Collections.nCopies(30, "x");
    assertThat(new OutlineEntry(many, many).checked().english()).containsExactly("x");
    List<String> long21 = IntStream.range(0, 21).mapToObj(n -> "n" + n).toList();
    assertThatThrownBy(() -> new OutlineEntry(long21, many).checked()).isInstanceOf(Invalid.class);
  }

  private List<String> items() {
    return registry.in(r -> usual(r).items());
  }

  private UsualOutline usual(Registry r) {
    return new UsualOutline(house(r), texts);
  }

  private static JpaHouseOutlines house(Registry r) {
    JpaHouseOutlines house = new JpaHouseOutlines();
    house.entities = r.entities;
    return house;
  }

  private KeepOutline keep(Registry r) {
    return new KeepOutline(house(r), usual(r), r.changedMeanwhile(), r.staff, r.stamps, r.audit);
  }
}
