package org.rapport.feedback.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapport.feedback.Finding;
import org.rapport.feedback.cases.DecisionView;
import org.rapport.feedback.cases.Letter;
import org.rapport.feedback.cases.PointView;
import org.rapport.feedback.deadlines.Term;
import org.rapport.platform.Paper;
import org.rapport.platform.Settings;
import org.rapport.platform.TestSettings;
import org.rapport.platform.texts.TestTexts;

class DecisionPaperTest {

  private static final Instant DECIDED = Instant.parse("2026-11-19T17:00:00Z");

  private final Settings settings = new TestSettings(Path.of("target"));
  private final DecisionPaper papers =
      new DecisionPaper(
          TestTexts.with(settings),
          settings,
          new Escalation("The ombudsman", "申诉专员", "12345", "javascript:alert(1)"));

  private static Letter letter(Locale language, int stage, Instant contestableUntil) {
    return new Letter(
        "FB-0000-0001",
        "#{7*7} 电梯坏了",
        Instant.parse("2026-11-12T02:00:00Z"),
        language,
        "李雷",
        new DecisionView(
            1,
            stage,
            Finding.PARTLY_UPHELD,
            "We looked at both.",
            "A voucher",
            DECIDED,
            "",
            List.of(
                new PointView(1, "The lift stood", Finding.UPHELD, "Its log"),
                new PointView(2, "没有人接电话", Finding.NOT_UPHELD, "通话记录"))),
        contestableUntil,
        Term.workdays(20));
  }

  private static List<String> words(Paper paper) {
    return paper.parts().stream()
        .flatMap(
            part ->
                Stream.concat(
                    Stream.of(part.heading()),
                    part.lines().stream().flatMap(line -> Stream.of(line.label(), line.text()))))
        .toList();
  }

  @Test
  void C8_a_letter_has_stage_finding_and_reasons_of_every_point_remedy_and_what_comes_next() {
    Paper paper = papers.of(letter(Locale.ENGLISH, 1, Instant.parse("2026-12-19T17:00:00Z")));

    assertThat(paper.title()).isEqualTo("Decision");
    assertThat(words(paper))
        .contains("李雷", "FB-0000-0001", "#{7*7} 电梯坏了", "November 12, 2026")
        .contains("November 20, 2026") // 17:00 UTC is the next day in Shanghai
        .contains("Partly upheld", "We looked at both.")
        .containsSubsequence("Point 1", "The lift stood", "Upheld", "Its log")
        .containsSubsequence("Point 2", "没有人接电话", "Not upheld", "通话记录")
        .contains("A voucher")
        .anyMatch(
            line ->
                line.contains("until December 20, 2026")
                    && line.contains("https://rapport.example/case")
                    && line.contains("within 20 working days"))
        .anyMatch(line -> line.contains("independent body"))
        .containsSubsequence("The ombudsman", "12345");
  }

  @Test
  void C8_a_letter_speaks_the_complainants_language_and_the_second_one_offers_no_third_look() {
    Paper paper = papers.of(letter(Locale.SIMPLIFIED_CHINESE, 2, null));

    assertThat(paper.title()).isEqualTo("复核决定书");
    assertThat(words(paper))
        .contains("2026年11月20日", "部分成立", "申诉专员")
        .noneMatch(line -> line.contains("提出异议"))
        .anyMatch(line -> line.contains("程序到此结束"));
  }
}
