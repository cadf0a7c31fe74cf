package org.rapport.feedback.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is marked in texts that were found. */
class HighlightTest {

  @Test
  void C14_words_are_marked_in_any_form_and_chinese_ones_of_any_length() {
    assertThat(marked("refund", "They REFUNDED me, no refunds!"))
        .isEqualTo("They [REFUNDED] me, no [refunds]!");
    assertThat(marked("电梯坏", "三号楼电梯坏了")).isEqualTo("三号楼[电梯坏]了");
    assertThat(marked("梯", "电梯坏了")).isEqualTo("电[梯]坏了");
    assertThat(marked("煤气 smell", "楼道里有煤气味，it smells")).isEqualTo("楼道里有[煤气]味，it [smells]");
    assertThat(marked("nothing", "Else")).isEqualTo("Else");
  }

  @Test
  void C14_an_excerpt_begins_shortly_before_the_passage_that_has_most_of_the_words() {
    String text = "One leak. " + "Much else. ".repeat(60) + "The gas leaks, day by day. ".repeat(9);

    assertThat(excerpt("gas leak", text))
        .startsWith("…")
        .contains("The [gas] [leaks], day")
        .endsWith("…")
        .doesNotContain("One")
        .hasSizeBetween(180, 240);
    assertThat(excerpt("leak", "A leak.")).isEqualTo("A [leak].");
  }

  @Test
  void C14_nothing_that_is_seen_as_one_character_is_cut_and_no_direction_is_lost() {
    String family = "👩‍👩‍👧";
    for (int before = 0; before < 12; before++) {
      String excerpt =
          excerpt("找", "x".repeat(before) + family.repeat(30) + "找" + family.repeat(60));
      String rest = excerpt.replaceAll("^…|…$", "").replace(family, "").replace("x", "");
      assertThat(rest).isEqualTo("[找]");
    }
    assertThat(marked("שלום", "אמר שלום לכולם")).isEqualTo("אמר [שלום] לכולם");
  }

  @Test
  void C14_what_looks_like_a_page_stays_text() {
    assertThat(marked("lift", "<b>lift</b> & \"lift\"")).isEqualTo("<b>[lift]</b> & \"[lift]\"");
  }

  private static String marked(String typed, String text) {
    return line(new Highlight(typed).all(text));
  }

  private static String excerpt(String typed, String text) {
    return line(new Highlight(typed).excerpt(text));
  }

  private static String line(List<Part> parts) {
    return parts.stream()
        .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
        .collect(Collectors.joining());
  }
}
