package org.rapport.feedback.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapport.feedback.cases.DecisionView;
import org.rapport.feedback.cases.Letter;
import org.rapport.feedback.cases.PointView;
import org.rapport.kernel.Message;
import org.rapport.platform.Paper;
import org.rapport.platform.Paper.Line;
import org.rapport.platform.Paper.Part;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;

/**
 * The letter of a decision as a paper in the complainant's language: stage, finding and reasons of
 * every point, remedy, what can be done now and where to turn outside.
 */
@ApplicationScoped
public class DecisionPaper {

  private final Texts texts;
  private final Settings settings;
  private final Escalation escalation;

  protected DecisionPaper() {
    this(null, null, null);
  }

  @Inject
  DecisionPaper(Texts texts, Settings settings, Escalation escalation) {
    this.texts = texts;
    this.settings = settings;
    this.escalation = escalation;
  }

  public Paper of(Letter letter) {
    DecisionView decision = letter.decision();
    Locale language = letter.language();
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(say(language, "letter.case"), facts(letter)));
    parts.add(Part.of(say(language, "letter.answer"), answer(letter)));
    for (PointView point : decision.points()) {
      parts.add(Part.of(say(language, "letter.point", point.number()), found(language, point)));
    }
    if (decision.remedy() != null) {
      parts.add(Part.of(say(language, "letter.remedy"), List.of(Line.of(decision.remedy()))));
    }
    parts.add(Part.of(say(language, "letter.next"), next(letter)));
    return new Paper(
        language,
        say(language, decision.stage() == 1 ? "letter.title.first" : "letter.title.second"),
        settings.organization(),
        parts,
        settings.organization() + " · " + letter.reference());
  }

  private List<Line> facts(Letter letter) {
    Locale language = letter.language();
    List<Line> lines = new ArrayList<>();
    if (letter.addressee() != null) {
      lines.add(new Line(say(language, "letter.to"), letter.addressee()));
    }
    lines.add(new Line(say(language, "letter.reference"), letter.reference()));
    lines.add(new Line(say(language, "letter.subject"), letter.subject()));
    lines.add(new Line(say(language, "letter.received"), day(letter.receivedAt(), language)));
    lines.add(
        new Line(say(language, "letter.decided"), day(letter.decision().decidedAt(), language)));
    return lines;
  }

  private List<Line> answer(Letter letter) {
    List<Line> lines = new ArrayList<>();
    if (letter.decision().finding() != null) {
      lines.add(finding(letter.language(), letter.decision().finding().name()));
    }
    lines.add(Line.of(letter.decision().text()));
    return lines;
  }

  private List<Line> found(Locale language, PointView point) {
    return List.of(
        Line.of(point.text()),
        finding(language, point.finding().name()),
        new Line(say(language, "letter.reasons"), point.reasons()));
  }

  private Line finding(Locale language, String finding) {
    return new Line(say(language, "letter.finding"), say(language, "finding." + finding));
  }

  private List<Line> next(Letter letter) {
    Locale language = letter.language();
    List<Line> lines = new ArrayList<>();
    if (letter.contestableUntil() == null) {
      lines.add(Line.of(say(language, "letter.next.final")));
    } else {
      lines.add(
          Line.of(
              say(
                  language,
                  "letter.next.contest",
                  day(letter.contestableUntil(), language),
                  settings.publicUrl() + "/case",
                  texts.in(language, letter.review().words()))));
    }
    lines.add(Line.of(say(language, "letter.next.outside")));
    String name = escalation.name(language);
    if (!name.isEmpty()) {
      lines.add(new Line(name, String.join(" · ", reach())));
    }
    return lines;
  }

  private List<String> reach() {
    return List.of(escalation.contact(), escalation.url()).stream()
        .filter(known -> !known.isEmpty())
        .toList();
  }

  private String day(Instant at, Locale language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(language)
        .format(at.atZone(settings.timeZone()));
  }

  private String say(Locale language, String key, Object... arguments) {
    return texts.in(language, Message.of("feedback", key, arguments));
  }
}
