package org.rapport.stakeholder.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.rapport.stakeholder.models.Drafts.words;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.models.PracticeActivity.Process;

@Tag("database")
class RolesTest {

  private static ModelsDatabase models;

  @BeforeAll
  static void start() {
    models = new ModelsDatabase();
  }

  @AfterAll
  static void stop() {
    models.close();
  }

  @Test
  void J18_ten_activities_ship_with_roles_competences_and_skills() {
    List<ResponsibilityView> table = models.in(m -> m.readRoles().responsibilities());

    assertThat(table)
        .extracting(ResponsibilityView::activity)
        .containsExactly(PracticeActivity.values());
    assertThat(table.stream().filter(line -> line.activity().process() == Process.APPROACH))
        .hasSize(5);
    assertThat(table)
        .allMatch(line -> !line.roles().isEmpty() && line.facts().skills().isComplete());
    assertThat(table.get(1).competences())
        .containsExactly(Competence.L, Competence.M, Competence.C, Competence.A);
  }

  @Test
  void J18_the_table_can_be_changed_and_tells_who_came_first() {
    ResponsibilityView read = models.in(m -> m.readRoles().responsibility(PracticeActivity.FOLLOW));
    ResponsibilityEntry entry =
        new ResponsibilityEntry(
            Set.of(PracticeRole.RELATIONSHIP_AGENT, PracticeRole.INTEGRATOR),
            "t, c",
            words("Knows the subject"));

    models.doing(m -> m.keepRoles().responsibility(PracticeActivity.FOLLOW, read.version(), entry));

    ResponsibilityView changed =
        models.in(m -> m.readRoles().responsibility(PracticeActivity.FOLLOW));
    assertThat(changed.facts().competences()).isEqualTo("TC");
    assertThat(changed.roles())
        .containsExactly(PracticeRole.RELATIONSHIP_AGENT, PracticeRole.INTEGRATOR);
    assertThat(models.audited)
        .contains("responsibility.changed FOLLOW {changed=roles,competences,skills}");
    assertThatThrownBy(
            () ->
                models.doing(
                    m ->
                        m.keepRoles()
                            .responsibility(PracticeActivity.FOLLOW, read.version(), entry)))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "X", "LL", "L-A", "LACMTL"})
  void J18_competences_are_letters_of_five_each_once(String code) {
    ResponsibilityEntry entry =
        new ResponsibilityEntry(Set.of(PracticeRole.LEADERSHIP), code, words("Knows"));

    assertThatThrownBy(entry::checked)
        .isInstanceOfSatisfying(
            Invalid.class,
            invalid -> assertThat(invalid.violations().get(0).field()).isEqualTo("competences"));
  }

  @Test
  void J18_an_activity_is_never_without_somebody_responsible() {
    ResponsibilityEntry entry = new ResponsibilityEntry(Set.of(), "L", words("Knows"));

    assertThatThrownBy(entry::checked).isInstanceOf(Invalid.class);
  }

  @Test
  void J18_titles_are_free_to_choose_for_each_group() {
    assertThat(models.<TitlesView>in(m -> m.readRoles().titles(21)).facts().manager())
        .isEqualTo(Words.NONE);
    TitlesEntry press = new TitlesEntry(words("Press officer"), Words.NONE);

    models.doing(m -> m.keepRoles().titles(21, 0, press));

    TitlesView titles = models.in(m -> m.readRoles().titles(21));
    assertThat(titles.facts()).isEqualTo(press);
    models.doing(
        m ->
            m.keepRoles()
                .titles(21, titles.version(), new TitlesEntry(Words.NONE, words("Spokesperson"))));
    assertThat(models.<List<TitlesView>>in(m -> m.readRoles().titles()))
        .filteredOn(line -> line.group().id() == 21)
        .extracting(line -> line.facts().agent().english())
        .containsExactly("Spokesperson");
    assertThatThrownBy(() -> models.doing(m -> m.keepRoles().titles(4711, 0, press)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void J18_every_competence_letter_of_the_guide_is_known() {
    assertThat(Arrays.stream(Competence.values()).map(Enum::name))
        .containsExactly("L", "A", "C", "M", "T");
  }
}
