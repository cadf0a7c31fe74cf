package org.rapport.platform;

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
