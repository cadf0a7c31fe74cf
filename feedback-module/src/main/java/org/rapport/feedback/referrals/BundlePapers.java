package org.rapport.feedback.referrals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapport.feedback.cases.CaseView;
import org.rapport.feedback.cases.MessageView;
import org.rapport.feedback.cases.PointView;
import org.rapport.kernel.Message;
import org.rapport.platform.Paper;
import org.rapport.platform.Paper.Line;
import org.rapport.platform.Paper.Part;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;

/** The papers of a bundle in the language of the case: its index, what was sent and said. */
@ApplicationScoped
class BundlePapers {

  private final Texts texts;
  private final Settings settings;

  protected BundlePapers() {
    this(null, null);
  }

  @Inject
  BundlePapers(Texts texts, Settings settings) {
    this.texts = texts;
    this.settings = settings;
  }

  Paper complaint(CaseView shown) {
    Locale language = shown.language();
    List<Line> facts = new ArrayList<>();
    if (shown.contact() != null && shown.contact().name() != null) {
      facts.add(new Line(say(language, "bundle.from"), shown.contact().name()));
    }
    facts.add(new Line(say(language, "letter.reference"), shown.reference()));
    facts.add(new Line(say(language, "letter.subject"), shown.subject()));
    facts.add(new Line(say(language, "letter.received"), time(shown.receivedAt(), language)));
    List<Part> parts = new ArrayList<>();
    parts.add(Part.of(say(language, "letter.case"), facts));
    parts.add(Part.of(say(language, "casepage.written"), List.of(Line.of(shown.text()))));
    if (shown.remedySought() != null) {
      parts.add(
          Part.of(say(language, "casepage.remedySought"), List.of(Line.of(shown.remedySought()))));
    }
    List<Line> points = new ArrayList<>();
    for (PointView point : shown.points()) {
      points.add(new Line(say(language, "letter.point", point.number()), point.text()));
    }
    if (!points.isEmpty()) {
      parts.add(Part.of(say(language, "casepage.points"), points));
    }
    return paper(shown, "bundle.complaint", parts);
  }

  Paper messages(CaseView shown) {
    Locale language = shown.language();
    List<Part> parts = new ArrayList<>();
    for (MessageView message : shown.messages()) {
      String from =
          message.fromComplainant()
              ? say(language, "casepage.complainant")
              : settings.organization();
      parts.add(
          Part.of(from + " · " + time(message.at(), language), List.of(Line.of(message.text()))));
    }
    return paper(shown, "casepage.messages", parts);
  }

  /**
   * @param entries what lies in the bundle, in order
   */
  Paper index(CaseView shown, BodyView body, List<BundleEntry> entries) {
    Locale language = shown.language();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      lines.add(new Line(String.valueOf(i + 1), entries.get(i).name()));
    }
    return paper(
        shown,
        "bundle.index",
        List.of(
            Part.of(
                body.name(language),
                List.of(Line.of(body.address(language)), Line.of(body.reach(language)))),
            Part.of(say(language, "bundle.papers"), lines)));
  }

  private Paper paper(CaseView shown, String title, List<Part> parts) {
    return new Paper(
        shown.language(),
        say(shown.language(), title),
        shown.reference(),
        parts,
        settings.organization() + " · " + shown.reference());
  }

  private String time(Instant at, Locale language) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(language)
        .format(at.atZone(settings.timeZone()));
  }

  private String say(Locale language, String key, Object... arguments) {
    return texts.in(language, Message.of("feedback", key, arguments));
  }
}
