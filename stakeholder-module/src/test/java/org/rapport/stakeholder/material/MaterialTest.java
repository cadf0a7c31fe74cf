package org.rapport.stakeholder.material;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.platform.Forbidden;
import org.rapport.platform.NotFound;
import org.rapport.platform.Permission;
import org.rapport.platform.files.TestFiles;
import org.rapport.stakeholder.journey.ReadAgreementFiles.Handed;
import org.rapport.stakeholder.journey.Upload;
import org.rapport.stakeholder.models.EditionKind;
import org.rapport.stakeholder.models.EditionState;
import org.rapport.stakeholder.models.EditionView;
import org.rapport.stakeholder.models.ReadEditions;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.RegistryDatabase.Registry;

/** Files of models and trainings, on PostgreSQL and in the platform's store. */
@Tag("database")
class MaterialTest {

  /** Shipped. */
  private static final long MODEL = 1;

  private static final LocalDate TRAINED = LocalDate.of(2026, 2, 3);

  @TempDir Path data;

  private final RegistryDatabase registry = new RegistryDatabase();
  private EditionState state = EditionState.IN_TRAINING;

  @AfterEach
  void close() {
    registry.close();
  }

  @Test
  void J1_J2_files_of_a_version_and_of_a_training_are_listed_and_handed_out_as_they_came()
      throws Exception {
    attach(null, "模型🙂.txt", "as agreed");
    attach(TRAINED, "slides.txt", "as shown");

    List<MaterialView> files = files();
    assertThat(files).extracting(MaterialView::name).containsExactly("模型🙂.txt", "slides.txt");
    assertThat(files).extracting(MaterialView::trainingOn).containsExactly(null, TRAINED);
    assertThat(files).allMatch(MaterialView::isReleased);
    Handed slides = registry.in(r -> read(r).open(MODEL, Long.parseLong(files.get(1).id())));
    try (var content = slides.content()) {
      assertThat(content.readAllBytes()).isEqualTo("as shown".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(registry.audited).contains("model.filesAttached 1 {}");
  }

  @Test
  void J2_a_file_belongs_to_a_training_that_took_place_and_is_no_page() {
    assertThatThrownBy(() -> attach(TRAINED.plusDays(1), "slides.txt", "x"))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> attach(null, "a.pdf", "<html>no</html>")).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> registry.doing(r -> attach(r).attach(MODEL, null, List.of())))
        .isInstanceOf(Invalid.class);
    assertThat(files()).isEmpty();
  }

  @Test
  void J2_what_is_taken_away_is_gone_and_a_retired_version_keeps_what_it_has() {
    attach(null, "a.txt", "a");
    attach(null, "b.txt", "b");
    long first = Long.parseLong(files().get(0).id());
    long second = Long.parseLong(files().get(1).id());
    registry.doing(r -> attach(r).remove(MODEL, first));
    assertThatThrownBy(() -> registry.doing(r -> attach(r).remove(MODEL, first)))
        .isInstanceOf(NotFound.class);

    state = EditionState.RETIRED;
    assertThatThrownBy(() -> registry.doing(r -> attach(r).remove(MODEL, second)))
        .isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> attach(null, "c.txt", "c")).isInstanceOf(Refusal.class);
    assertThat(files()).hasSize(1);
  }

  @Test
  void J2_who_only_reads_models_attaches_nothing() {
    registry.user.signIn(RegistryDatabase.BO, Permission.MODELS_READ);

    assertThatThrownBy(() -> attach(null, "a.txt", "a")).isInstanceOf(Forbidden.class);
    assertThat(files()).isEmpty();
  }

  private void attach(LocalDate trainingOn, String name, String text) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    Upload upload = new Upload(name, () -> new ByteArrayInputStream(content));
    registry.doing(r -> attach(r).attach(MODEL, trainingOn, List.of(upload)));
  }

  private List<MaterialView> files() {
    return registry.in(r -> read(r).of(MODEL));
  }

  private AttachMaterial attach(Registry r) {
    return new AttachMaterial(
        new Known(), kept(r), store().store(), registry.user, r.stamps, r.audit);
  }

  private ReadMaterial read(Registry r) {
    return new ReadMaterial(kept(r), store().store(), r.staff, registry.user);
  }

  private static JpaEditionFiles kept(Registry r) {
    JpaEditionFiles files = new JpaEditionFiles();
    files.entities = r.entities;
    return files;
  }

  private TestFiles store() {
    return new TestFiles(registry.database, data);
  }

  /** One version that somebody was trained in. */
  private final class Known extends ReadEditions {

    @Override
    public EditionView edition(long id) {
      return new EditionView(
          id,
          1,
          EditionKind.MODEL,
          1,
          1,
          state,
          null,
          null,
          0,
          null,
          null,
          null,
          null,
          List.of(),
          List.of(),
          List.of(new EditionView.TrainingLine(7, "Ann Lee", TRAINED, null)));
    }
  }
}
