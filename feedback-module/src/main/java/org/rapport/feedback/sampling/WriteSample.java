package org.rapport.feedback.sampling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.TableFiles;
import org.rapport.platform.Texts;

/** A sample as a workbook: a row for each case, a column for each question and one for its note. */
@ApplicationScoped
public class WriteSample {

  private SeeSamples see;
  private TableFiles tables;
  private Texts texts;
  private AuditTrail audit;

  protected WriteSample() {}

  @Inject
  WriteSample(SeeSamples see, TableFiles tables, Texts texts, AuditTrail audit) {
    this.see = see;
    this.tables = tables;
    this.texts = texts;
    this.audit = audit;
  }

  public void to(OutputStream out, SampleView sample, Locale language) throws IOException {
    audit.record("sample.exported", "sample", sample.sample().quarter());
    tables.write(
        out,
        sheet -> {
          sheet.accept(headings(language));
          sample.cases().forEach(one -> sheet.accept(cells(one, language)));
        });
  }

  /** As {@link SeeSamples#of}. */
  public SampleView sample(String quarter) {
    return see.of(quarter);
  }

  private List<String> headings(Locale language) {
    Stream<String> known =
        Stream.of("sample.case", "sample.stratum", "sample.checkedOn")
            .map(key -> word(language, key));
    Stream<String> asked =
        Stream.of(Question.values())
            .flatMap(
                question ->
                    Stream.of(
                        word(language, "sample.question." + question),
                        word(language, "sample.note")));
    return Stream.concat(known, asked).toList();
  }

  private List<String> cells(SampledCase one, Locale language) {
    List<String> cells = new ArrayList<>();
    cells.add(one.reference());
    cells.add(stratum(one.stratum(), language));
    cells.add(one.isChecked() ? one.checkedAt().toString() : "");
    for (Question question : Question.values()) {
      cells.add(
          one.answerTo(question)
              .map(answer -> word(language, "sample.verdict." + answer.verdict()))
              .orElse(""));
      cells.add(one.answerTo(question).map(Answer::note).orElse(""));
    }
    return cells;
  }

  /** For example {@code Complaint · Upheld}. */
  public String stratum(String stratum, Locale language) {
    String[] codes = stratum.split("/");
    String type = word(language, "type." + codes[0]);
    return codes.length == 1 ? type : type + " · " + word(language, "finding." + codes[1]);
  }

  private String word(Locale language, String key) {
    return texts.in(language, "feedback", key);
  }
}
