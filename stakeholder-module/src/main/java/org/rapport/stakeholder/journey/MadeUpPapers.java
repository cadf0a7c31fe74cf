package org.rapport.stakeholder.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapport.platform.Paper;
import org.rapport.platform.Paper.Line;
import org.rapport.platform.Paper.Part;
import org.rapport.platform.Print;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.registry.Stamp;

/** The papers of some made-up agreements: what was signed, and minutes. */
@ApplicationScoped
class MadeUpPapers {

  private static final int ONE_IN = 13;

  private final AttachToAgreement files;
  private final Print print;
  private final Texts texts;
  private final Settings settings;

  @Inject
  MadeUpPapers(AttachToAgreement files, Print print, Texts texts, Settings settings) {
    this.files = files;
    this.print = print;
    this.texts = texts;
    this.settings = settings;
  }

  protected MadeUpPapers() {
    this(null, null, null, null);
  }

  /** Where something was agreed on in writing, to one in thirteen. */
  void attach(Relationship course, String party, int index, MadeUpPast past) {
    if (index % ONE_IN == 1 && course.phase() == RelationshipPhase.FORMAL) {
      course
          .agreement()
          .map(Agreement::entry)
          .filter(agreed -> agreed.form() == AgreementForm.WRITTEN)
          .ifPresent(agreed -> attach(course, agreed, party, index, past.at(MadeUpSteps.FORMAL)));
    }
  }

  private void attach(
      Relationship course, AgreementEntry agreed, String party, int index, Stamp stamp) {
    String language = index % 3 == 2 ? "en." : "zh.";
    List<Upload> uploads = new ArrayList<>();
    uploads.add(
        upload(MadeUpWords.of(language, "paper", 0) + ".pdf", paper(language, agreed, party)));
    if (index % 2 == 0) {
      byte[] minutes =
          MadeUpWords.of(language, "minutes", index / 2).getBytes(StandardCharsets.UTF_8);
      uploads.add(upload(MadeUpWords.of(language, "paper", 1) + ".txt", minutes));
    }
    files.keep(course, uploads, stamp);
  }

  private byte[] paper(String language, AgreementEntry agreed, String party) {
    boolean english = language.startsWith("en");
    List<Part> parts =
        Stream.of(
                List.of("journey.agreement.goal", agreed.goal()),
                List.of("journey.agreement.constraints", agreed.constraints()),
                List.of("journey.agreement.scope", agreed.scope()),
                List.of("journey.agreement.quality", agreed.quality()),
                List.of("journey.agreement.from", agreed.from().toString()),
                List.of("journey.agreement.untilDay", agreed.until().toString()))
            .map(pair -> part(english, pair.get(0), pair.get(1)))
            .toList();
    Paper paper =
        new Paper(
            english ? Texts.ENGLISH : Texts.CHINESE,
            MadeUpWords.of(language, "paper", 0),
            party,
            parts,
            settings.organization());
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      print.pdf(paper, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Part part(boolean english, String key, String text) {
    String heading = texts.in(english ? Texts.ENGLISH : Texts.CHINESE, "stakeholder", key);
    return Part.of(heading, List.of(Line.of(text)));
  }

  private static Upload upload(String name, byte[] content) {
    return new Upload(name, () -> new ByteArrayInputStream(content));
  }
}
