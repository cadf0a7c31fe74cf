package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapport.kernel.Message;
import org.rapport.platform.Erasure;
import org.rapport.platform.Paper;
import org.rapport.platform.Paper.Line;
import org.rapport.platform.Paper.Part;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;

/** What a person is given on paper: the index of a copy, and the certificate of an erasure. */
@ApplicationScoped
class PersonPapers {

  private final Texts texts;
  private final Settings settings;

  protected PersonPapers() {
    this(null, null);
  }

  @Inject
  PersonPapers(Texts texts, Settings settings) {
    this.texts = texts;
    this.settings = settings;
  }

  Paper index(RequestView request, List<ZipFolder.Entry> entries) {
    Locale language = texts.language();
    List<Line> lines = new ArrayList<>();
    for (ZipFolder.Entry entry : entries) {
      lines.add(new Line(entry.name(), texts.in(language, entry.what())));
    }
    return paper(
        language,
        "person.index.title",
        request.number(),
        List.of(
            Part.of(say(language, "person.paper.request"), facts(request, language)),
            Part.of(say(language, "person.index.files"), lines),
            Part.of(
                say(language, "person.index.leftOut"),
                List.of(Line.of(say(language, "person.index.leftOut.text"))))));
  }

  /** It names the request, never the person: whoever asked knows its number. */
  Paper certificate(RequestView request, Locale language) {
    List<Line> done = new ArrayList<>(facts(request, language));
    done.add(new Line(say(language, "person.paper.erased"), time(request.at(), language)));
    done.add(new Line(say(language, "person.paper.by"), request.by()));
    List<Line> gone = new ArrayList<>();
    for (Erasure.Gone one : request.gone()) {
      gone.add(new Line(texts.in(language, one.what()), String.valueOf(one.count())));
    }
    if (gone.isEmpty()) {
      gone.add(Line.of(say(language, "person.paper.nothing")));
    }
    List<Line> stays = new ArrayList<>();
    for (Message one : request.stays()) {
      stays.add(Line.of(texts.in(language, one)));
    }
    if (stays.isEmpty()) {
      stays.add(Line.of(say(language, "person.paper.nothingStays")));
    }
    stays.add(Line.of(say(language, "person.paper.facts")));
    return paper(
        language,
        "person.paper.title",
        request.number(),
        List.of(
            Part.of(say(language, "person.paper.request"), done),
            Part.of(say(language, "person.paper.gone"), gone),
            Part.of(say(language, "person.paper.stays"), stays),
            Part.of(
                say(language, "person.paper.digest"),
                List.of(
                    Line.of(request.digest()),
                    Line.of(say(language, "person.paper.digest.text"))))));
  }

  private List<Line> facts(RequestView request, Locale language) {
    return List.of(
        new Line(say(language, "person.number"), String.valueOf(request.number())),
        new Line(say(language, "person.askedOn"), day(request.askedOn(), language)));
  }

  private Paper paper(Locale language, String title, long number, List<Part> parts) {
    return new Paper(
        language,
        say(language, title),
        settings.organization(),
        parts,
        settings.organization() + " · " + number);
  }

  private String day(LocalDate day, Locale language) {
    return written(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG), day, language);
  }

  private String time(Instant at, Locale language) {
    return written(
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT),
        at.atZone(settings.timeZone()),
        language);
  }

  private static String written(DateTimeFormatter how, TemporalAccessor when, Locale language) {
    return how.withLocale(language).format(when);
  }

  private String say(Locale language, String key) {
    return texts.in(language, Message.of("platform", key));
  }
}
