package org.rapport.feedback.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapport.feedback.FeedbackType;

/** What people write in the demonstration, in one language. */
final class DemonstrationTexts {

  /** One thing somebody might write; the remedy may be empty. */
  record Sample(FeedbackType type, String about, String subject, String text, String remedy) {

    private static Sample of(String line) {
      String[] columns = line.split("\t", -1);
      return new Sample(
          FeedbackType.valueOf(columns[0]), columns[1], columns[2], columns[3], columns[4]);
    }
  }

  private final Map<FeedbackType, List<Sample>> samples;
  private final Map<String, List<String>> sentences;
  private final List<Sample> shared;

  /**
   * @param language {@code en} or {@code zh}
   */
  DemonstrationTexts(String language) {
    samples =
        lines("cases_" + language).stream()
            .map(Sample::of)
            .collect(
                Collectors.groupingBy(
                    Sample::type, () -> new EnumMap<>(FeedbackType.class), Collectors.toList()));
    shared = lines("shared_" + language).stream().map(Sample::of).toList();
    sentences =
        lines("sentences_" + language).stream()
            .map(line -> line.split("\t", 2))
            .collect(
                Collectors.groupingBy(
                    pair -> pair[0], Collectors.mapping(pair -> pair[1], Collectors.toList())));
  }

  private static List<String> lines(String name) {
    String path = "/org/rapport/feedback/demonstration/" + name + ".tsv";
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(DemonstrationTexts.class.getResourceAsStream(path), path),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The columns of each line of a file. */
  static List<String[]> rows(String name) {
    return lines(name).stream().map(line -> line.split("\t", -1)).toList();
  }

  List<Sample> of(FeedbackType type) {
    return samples.get(type);
  }

  /** What several people write of one and the same matter. */
  List<Sample> shared() {
    return shared;
  }

  /**
   * @param kind one of name, reason (with a finding behind), decision, answer-given, remedy,
   *     question, answer, note, comment, contest, reopening, extension, unlock, promise, kept,
   *     given-up, and what the rooms beside the cases say
   */
  List<String> sentences(String kind) {
    return sentences.get(kind);
  }
}
