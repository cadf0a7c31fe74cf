package org.rapport.stakeholder.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What made-up stakeholders are made of; the text files beside the messages hold it. */
final class DemonstrationWords {

  /** The same in both languages. */
  record Pair(String chinese, String english) {

    String in(boolean inChinese) {
      return inChinese ? chinese : english;
    }
  }

  final List<DemonstrationKind> kinds;
  private final Map<String, List<Pair>> sections = new HashMap<>();

  DemonstrationWords() {
    kinds = lines("demonstration.txt").stream().map(DemonstrationKind::of).toList();
    List<Pair> section = List.of();
    for (String line : lines("demonstration-names.txt")) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else {
        String[] pair = line.split("\\|");
        section.add(new Pair(pair[0], pair[1]));
      }
    }
  }

  /** The {@code n}-th of a section, beginning again after the last. */
  Pair nth(String section, int n) {
    List<Pair> pairs = sections.get(section);
    return pairs.get(Math.floorMod(n, pairs.size()));
  }

  /** A person's name; the first 143 are all different. */
  String person(int n, boolean inChinese) {
    String surname = nth("surnames", n).in(inChinese);
    String given = nth("given", n).in(inChinese);
    return inChinese ? surname + given : given + " " + surname;
  }

  private static List<String> lines(String file) {
    try (InputStream in =
        DemonstrationWords.class.getResourceAsStream("/org/rapport/stakeholder/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
