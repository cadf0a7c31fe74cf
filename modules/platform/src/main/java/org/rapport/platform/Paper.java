package org.rapport.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something to be printed, as words only: how it looks is {@link Print}'s.
 *
 * @param language of its words
 * @param lead a sentence below the title, empty for none
 * @param foot stands on every page, before its number
 */
public record Paper(Locale language, String title, String lead, List<Part> parts, String foot) {

  public Paper {
    parts = List.copyOf(parts);
  }

  /** How many lines it has below its headings. */
  public int length() {
    return parts.stream().mapToInt(part -> part.lines().size()).sum();
  }

  /** Its first lines, and an ellipsis for the others. */
  public Paper first(int most) {
    List<Part> kept = new ArrayList<>();
    int left = most;
    for (Part part : parts) {
      List<Line> lines = part.lines().subList(0, Math.min(left, part.lines().size()));
      left -= lines.size();
      if (!lines.isEmpty()) {
        kept.add(new Part(part.heading(), part.urgent(), lines));
      }
    }
    if (most < length()) {
      kept.add(Part.of("", List.of(Line.of("…"))));
    }
    return new Paper(language, title, lead, kept, foot);
  }

  /**
   * A heading and what stands below it.
   *
   * @param urgent whether it must not be overlooked
   */
  public record Part(String heading, boolean urgent, List<Line> lines) {

    public Part {
      lines = List.copyOf(lines);
    }

    public static Part of(String heading, List<Line> lines) {
      return new Part(heading, false, lines);
    }
  }

  /**
   * A line, or a paragraph where its text has several.
   *
   * @param label what the text is about, or its number; empty for a plain paragraph
   */
  public record Line(String label, String text) {

    public static Line of(String text) {
      return new Line("", text);
    }
  }
}
