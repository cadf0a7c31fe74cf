package org.rapport.stakeholder.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.Paper;
import org.rapport.platform.Paper.Line;
import org.rapport.platform.Paper.Part;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.dealings.DealingWords;
import org.rapport.stakeholder.registry.ContactEntry;
import org.rapport.stakeholder.timeline.TimelineView;

/** The brief of a meeting as a paper, in the reader's language. */
@ApplicationScoped
public class BriefPaper {

  private final Texts texts;
  private final DealingWords dealings;
  private final Settings settings;

  @Inject
  BriefPaper(Texts texts, DealingWords dealings, Settings settings) {
    this.texts = texts;
    this.dealings = dealings;
    this.settings = settings;
  }

  protected BriefPaper() {
    this(null, null, null);
  }

  public Paper of(BriefView brief) {
    List<Part> parts = new ArrayList<>();
    if (!brief.care().isEmpty()) {
      parts.add(
          new Part(
              say("stakeholder.care"),
              true,
              brief.care().stream().map(one -> Line.of(one.text())).toList()));
    }
    parts.add(Part.of(say("meeting.when"), arrangement(brief)));
    parts.add(Part.of(say("meeting.party"), party(brief)));
    parts.add(Part.of(say("meeting.before"), before(brief.before())));
    parts.add(Part.of(say("meeting.outline"), outline(brief)));
    parts.add(Part.of(say("meeting.checks"), checks(brief)));
    parts.add(Part.of(say("dealing.panel"), dealings(brief)));
    parts.add(Part.of(say("meeting.latest"), brief.latest().stream().map(this::happened).toList()));
    return new Paper(
        texts.language(),
        brief.party().facts().name(),
        say("meeting.brief"),
        parts.stream().filter(part -> !part.lines().isEmpty()).toList(),
        settings.organization());
  }

  private List<Line> arrangement(BriefView brief) {
    PreparationEntry plan = brief.meeting().preparation();
    List<Line> lines = new ArrayList<>();
    if (plan.plannedOn() != null) {
      lines.add(new Line(say("meeting.plannedOn"), day(plan.plannedOn())));
    }
    if (plan.place() != null) {
      lines.add(new Line(say("meeting.place"), plan.place()));
    }
    if (plan.form() != null) {
      lines.add(new Line(say("meeting.form"), say("meeting.form." + plan.form())));
    }
    lines.add(new Line(say("meeting.leader"), brief.leader()));
    return lines;
  }

  private List<Line> party(BriefView brief) {
    List<Line> lines = new ArrayList<>();
    if (brief.party().facts().about() != null) {
      lines.add(Line.of(brief.party().facts().about()));
    }
    brief.party().contacts().forEach(contact -> lines.add(contact(contact.facts())));
    return lines;
  }

  /** Who was there last time, and what was urgent then. */
  private List<Line> before(MeetingView held) {
    List<Line> lines = new ArrayList<>();
    if (held != null) {
      List<String> names = held.attendees().stream().map(AttendeeView::name).toList();
      lines.add(new Line(day(held.record().heldOn()), held.record().needs()));
      if (!names.isEmpty()) {
        lines.add(new Line(say("meeting.attendees"), String.join(" · ", names)));
      }
      if (held.record().urgent() != null) {
        lines.add(new Line(say("meeting.urgent"), held.record().urgent()));
        lines.add(new Line(say("meeting.urgentDone"), held.record().urgentDone()));
      }
    }
    return lines;
  }

  private static Line contact(ContactEntry contact) {
    StringBuilder reach = new StringBuilder();
    for (String known : new String[] {contact.role(), contact.phone(), contact.note()}) {
      if (known != null && !known.isEmpty()) {
        reach.append(reach.isEmpty() ? "" : " · ").append(known);
      }
    }
    return new Line(contact.name(), reach.toString());
  }

  private static List<Line> outline(BriefView brief) {
    List<Line> lines = new ArrayList<>();
    brief
        .meeting()
        .preparation()
        .outline()
        .forEach(item -> lines.add(new Line(String.valueOf(lines.size() + 1), item)));
    return lines;
  }

  private List<Line> checks(BriefView brief) {
    List<Line> lines = new ArrayList<>();
    brief
        .meeting()
        .preparation()
        .checks()
        .forEach(
            (check, note) ->
                lines.add(
                    new Line(
                        say("meeting.check." + check),
                        note.isEmpty() ? say("meeting.check.made") : note)));
    return lines;
  }

  private List<Line> dealings(BriefView brief) {
    return brief.dealings().stream()
        .map(one -> new Line(one.facts().what(), dealings.line(one.facts())))
        .toList();
  }

  private Line happened(TimelineView line) {
    LocalDate on = line.at().atZone(settings.timeZone()).toLocalDate();
    return new Line(day(on), texts.here(line.what()));
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(texts.language())
        .format(day);
  }

  private String say(String key) {
    return texts.here(Message.of("stakeholder", key));
  }
}
