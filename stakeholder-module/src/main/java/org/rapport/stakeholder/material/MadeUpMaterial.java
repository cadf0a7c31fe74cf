package org.rapport.stakeholder.material;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import org.rapport.platform.FileStore;
import org.rapport.stakeholder.journey.Upload;
import org.rapport.stakeholder.models.MadeUpTraining;

/** What a made-up training used, and a leaflet that goes with the model. */
@ApplicationScoped
class MadeUpMaterial {

  private static final ResourceBundle WORDS =
      ResourceBundle.getBundle("org.rapport.stakeholder.models-demonstration", Locale.ROOT);

  private final EditionFiles files;
  private final FileStore store;

  @Inject
  MadeUpMaterial(EditionFiles files, FileStore store) {
    this.files = files;
    this.store = store;
  }

  protected MadeUpMaterial() {
    this(null, null);
  }

  void attach(@Observes MadeUpTraining made) {
    keep(made, null, "leaflet");
    keep(made, made.on(), "exercises");
  }

  private void keep(MadeUpTraining made, LocalDate trainingOn, String key) {
    byte[] content = WORDS.getString("material." + key + ".text").getBytes(StandardCharsets.UTF_8);
    Upload upload =
        new Upload(
            WORDS.getString("material." + key + ".name"), () -> new ByteArrayInputStream(content));
    files.keep(new EditionFile(made.edition(), trainingOn, upload.keptIn(store), made.noted()));
  }
}
