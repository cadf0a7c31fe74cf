package org.rapport.stakeholder.exports;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import org.rapport.kernel.Message;
import org.rapport.platform.Settings;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.models.Words;

/** What stands in the cells of a workbook, in the words of a language and the house's time. */
@ApplicationScoped
class CellWords {

  private final Texts texts;
  private final Settings settings;

  @Inject
  CellWords(Texts texts, Settings settings) {
    this.texts = texts;
    this.settings = settings;
  }

  protected CellWords() {
    this(null, null);
  }

  /** In the reader's language. */
  Writer here() {
    return new Writer(texts, texts.language(), settings.timeZone());
  }

  /** Writes cells in one language. */
  record Writer(Texts texts, Locale language, ZoneId zone) {

    /** A text, number, day or moment, as {@link org.rapport.platform.TableFiles} takes it. */
    Object cell(Object value) {
      if (value == null) {
        return "";
      }
      if (value instanceof Message message) {
        return texts.in(language, message);
      }
      if (value instanceof Words words) {
        return words.in(language);
      }
      if (value instanceof Instant at) {
        return LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.MINUTES);
      }
      if (value instanceof Collection<?> several) {
        return several.stream().map(this::cell).map(String::valueOf).collect(joining("; "));
      }
      return value;
    }
  }
}
