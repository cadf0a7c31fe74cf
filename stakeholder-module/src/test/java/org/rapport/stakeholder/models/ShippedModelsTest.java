package org.rapport.stakeholder.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("database")
class ShippedModelsTest {

  private static final long OWNERS = 6;
  private static final long SHAREHOLDERS = 7;
  private static final long SPONSORS = 10;
  private static final long INVESTORS = 11;
  private static final long COMPETITORS = 13;
  private static final long MEDIA = 21;

  private static ModelsDatabase fresh;

  @BeforeAll
  static void start() {
    fresh = new ModelsDatabase();
  }

  @AfterAll
  static void stop() {
    fresh.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9})
  void J1_a_shipped_model_is_complete_in_both_languages(long id) {
    ModelVersionView model = read(fresh, id);

    assertThat(model.edition().missing()).isZero();
    assertThat(model.state()).isEqualTo(EditionState.AGREED);
    assertThat(model.edition().agreed().by()).isNull();
    assertThat(model.texts()).hasSize(model.journey().steps().size() * Aspect.values().length);
    assertThat(model.groups()).isNotEmpty();
    for (StepText text : model.texts()) {
      assertThat(text.words().chinese())
          .as("%s %s", text.step(), text.aspect())
          .matches("(?s).*[\\u4e00-\\u9fff].*");
      assertThat(text.words().english())
          .as("%s %s", text.step(), text.aspect())
          .matches("(?s).*[A-Za-z].*");
      assertThat(text.words().linesIn(Locale.CHINESE))
          .hasSameSizeAs(text.words().linesIn(Locale.ENGLISH));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void J1_no_shipped_model_repeats_a_line_of_itself_or_of_another(String language) {
    assertThat(
            LongStream.rangeClosed(1, 9)
                .boxed()
                .flatMap(id -> read(fresh, id).texts().stream())
                .flatMap(text -> text.words().linesIn(Locale.forLanguageTag(language)).stream()))
        .doesNotHaveDuplicates();
  }

  @Test
  void J1_nine_models_and_the_principles_ship_with_it() {
    assertThat(fresh.<List<EditionLine>>in(m -> m.read().lines(EditionKind.MODEL))).hasSize(9);
    assertThat(fresh.<List<EditionLine>>in(m -> m.read().lines(EditionKind.PRINCIPLE)))
        .hasSize(6)
        .allMatch(line -> line.inForce().isPresent());
  }

  @Test
  void J1_every_shipped_group_has_one_model() {
    List<?> groups =
        fresh.database.calling(
            "stakeholder",
            entities ->
                entities
                    .createNativeQuery("select id from stakeholder.stakeholder_group")
                    .getResultList());

    assertThat(groups)
        .hasSize(21)
        .allSatisfy(
            group ->
                assertThat(offered(fresh, ((Number) group).longValue()))
                    .as("group %s", group)
                    .hasSize(1));
  }

  @Test
  void J1_an_upgrade_leaves_the_groups_alone_for_which_a_model_was_written() {
    try (ModelsDatabase older = withoutTheLastFour()) {
      long own = older.in(m -> kept(m, OWNERS, MEDIA));
      long given = older.in(m -> kept(m, COMPETITORS));
      older.database.execute(
          "update stakeholder.edition set state = 'RETIRED', agreed_at = now(), retired_at = now()"
              + " where id = "
              + given);

      older.database.execute(migration());

      assertThat(older.<Boolean>in(m -> m.models().version(6).isPresent())).isFalse();
      assertThat(read(older, 7).groups()).containsExactly(SHAREHOLDERS, SPONSORS, INVESTORS);
      assertThat(offered(older, COMPETITORS)).containsExactly(8L);
      assertThat(offered(older, MEDIA)).isEmpty();
      assertThat(read(older, own).groups()).containsExactly(OWNERS, MEDIA);
    }
  }

  private static ModelsDatabase withoutTheLastFour() {
    ModelsDatabase older = new ModelsDatabase();
    older.database.execute("delete from stakeholder.edition where id between 6 and 9");
    return older;
  }

  private static String migration() {
    try (InputStream sql =
        ShippedModelsTest.class.getResourceAsStream(
            "/db/migration/stakeholder/V167__more_shipped_models.sql")) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static long kept(ModelsDatabase.Models models, Long... groups) {
    ModelVersion draft =
        new ModelVersion(
            models.editions.newLine(), Drafts.model("Ours", groups), Drafts.by(Drafts.ANN));
    models.editions.keep(draft);
    return draft.id();
  }

  private static List<Long> offered(ModelsDatabase models, long group) {
    return models.in(
        m ->
            m.models().thatMayBeFollowed(Set.of(group)).stream()
                .map(ModelChoice::versionId)
                .toList());
  }

  private static ModelVersionView read(ModelsDatabase models, long id) {
    return models.in(m -> m.read().model(id));
  }
}
