package org.rapport.stakeholder.reviews;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapport.platform.Paper;
import org.rapport.platform.Paper.Line;
import org.rapport.platform.Paper.Part;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;

/** The report of a review as a paper, for us with everything or for the party without. */
@ApplicationScoped
public class ReviewPaper {

  private final Texts texts;
  private final Settings settings;

  @Inject
  ReviewPaper(Texts texts, Settings settings) {
    this.texts = texts;
    this.settings = settings;
  }

  protected ReviewPaper() {
    this(null, null);
  }

  /** In the reader's language, with everything. */
  public Paper whole(ReviewView review) {
    Wording words = new Wording(texts.language());
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(words.say("review.facts"), facts(review, words)));
    parts.add(Part.of(words.say("review.findings"), findings(review, words, true)));
    parts.add(Part.of(words.say("review.lessons"), lessons(review, words, true)));
    parts.add(Part.of(words.say("review.actions"), actions(review, words, true)));
    if (review.modelChange() != null) {
      parts.add(Part.of(words.say("review.modelChange"), List.of(Line.of(review.modelChange()))));
    }
    parts.add(Part.of(words.say("review.addenda"), addenda(review, words, true)));
    return paper(review, words, parts);
  }

  /** Without what is internal. */
  public Paper forParty(ReviewView review, Locale language) {
    Wording words = new Wording(language);
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(words.say("review.findings"), findings(review, words, false)));
    parts.add(Part.of(words.say("review.lessons"), lessons(review, words, false)));
    parts.add(Part.of(words.say("review.actions"), actions(review, words, false)));
    parts.add(Part.of(words.say("review.addenda"), addenda(review, words, false)));
    return paper(review, words, parts);
  }

  private Paper paper(ReviewView review, Wording words, List<Part> parts) {
    return new Paper(
        words.language,
        words.subject(review),
        words.say("review.report.lead", words.day(review.from()), words.day(review.until())),
        parts.stream().filter(part -> !part.lines().isEmpty()).toList(),
        settings.organization());
  }

  private static List<Line> facts(ReviewView review, Wording words) {
    List<Line> lines = new ArrayList<>();
    lines.add(
        new Line(words.say("review.occasion"), words.say("review.occasion." + review.occasion())));
    review
        .calls()
        .forEach(
            call ->
                lines.add(
                    new Line(words.day(call.on()), words.say("review.cause." + call.cause()))));
    if (review.why() != null) {
      lines.add(new Line(words.say("review.why"), review.why()));
    }
    lines.add(new Line(words.say("review.leader"), review.leader()));
    review
        .participants()
        .forEach(
            one -> lines.add(new Line(words.say("review.participant." + one.kind()), one.name())));
    if (review.completedOn() != null) {
      lines.add(new Line(words.say("review.completedOn"), words.day(review.completedOn())));
    }
    return lines;
  }

  private static List<Line> findings(ReviewView review, Wording words, boolean whole) {
    return review.findings().stream()
        .filter(one -> whole || !one.internal())
        .map(
            one ->
                new Line(
                    words.say("review.topic." + one.topic()),
                    words.marked(one.text(), one.internal())))
        .toList();
  }

  private static List<Line> lessons(ReviewView review, Wording words, boolean whole) {
    List<Line> lines = new ArrayList<>();
    review.lessons().stream()
        .filter(one -> whole || !one.internal())
        .forEach(
            one ->
                lines.add(
                    new Line(
                        String.valueOf(lines.size() + 1),
                        words.marked(one.text(), one.internal()))));
    if (whole && review.nothingBecause() != null) {
      lines.add(new Line(words.say("review.nothing"), review.nothingBecause()));
    }
    return lines;
  }

  private static List<Line> actions(ReviewView review, Wording words, boolean whole) {
    return review.actions().stream()
        .filter(one -> whole || !one.facts().internal() && one.state() != ActionState.DROPPED)
        .map(
            one ->
                new Line(
                    words.day(one.facts().dueOn()),
                    words.marked(
                        one.facts().what() + "\n" + words.standing(one), one.facts().internal())))
        .toList();
  }

  private static List<Line> addenda(ReviewView review, Wording words, boolean whole) {
    return review.addenda().stream()
        .filter(one -> whole || !one.internal())
        .map(one -> new Line(one.by(), words.marked(one.text(), one.internal())))
        .toList();
  }

  /** Sentences in one language. */
  private final class Wording {

    private final Locale language;

    private Wording(Locale language) {
      this.language = language;
    }

    String say(String key, Object... arguments) {
      return texts.in(language, "stakeholder", key, arguments);
    }

    String day(LocalDate day) {
      return day == null
          ? ""
          : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language).format(day);
    }

    String marked(String text, boolean internal) {
      return internal ? text + "\n" + say("review.internal.mark") : text;
    }

    String standing(ActionView action) {
      String state =
          action.effect() == null
              ? say("review.action.state." + action.state())
              : say("review.action.effect." + action.effect());
      return say("review.action.standing", action.owner(), state);
    }

    String subject(ReviewView review) {
      return switch (review.subject()) {
        case RELATIONSHIP -> say("review.of.RELATIONSHIP", review.stakeholder());
        case MODEL -> say("review.of.MODEL", review.model().in(language));
        case APPROACH -> say("review.of.APPROACH");
      };
    }
  }
}
