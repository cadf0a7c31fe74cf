package org.rapport.feedback.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapport.feedback.redaction.MaskKept;
import org.rapport.feedback.search.KeptTexts;
import org.rapport.platform.FileRelease;
import org.rapport.platform.FileStore;

/** What is done before and after a file is read, each step in a transaction of its own. */
@ApplicationScoped
@Transactional
class ReadingSteps {

  private static final Duration BETWEEN_TRIES = Duration.ofMinutes(10);
  private static final Duration UNTIL_SCANNED = Duration.ofMinutes(1);
  static final Duration WHILE_WITHHELD = Duration.ofDays(1);

  private UnreadFiles unread;
  private KeptTexts texts;
  private MaskKept masks;
  private FileStore files;
  private Clock clock;

  protected ReadingSteps() {}

  @Inject
  ReadingSteps(UnreadFiles unread, KeptTexts texts, MaskKept masks, FileStore files, Clock clock) {
    this.unread = unread;
    this.texts = texts;
    this.masks = masks;
    this.files = files;
    this.clock = clock;
  }

  Optional<UnreadFile> next() {
    return unread.next(clock.instant(), clock.instant().plus(BETWEEN_TRIES));
  }

  /** Whether it may be read now; what nobody may open is never read. */
  boolean isOpen(UnreadFile file) {
    Map<Long, FileRelease> releases = files.releases(Set.of(file.fileId()));
    FileRelease release = releases.getOrDefault(file.fileId(), FileRelease.WITHHELD);
    switch (release) {
      case BEING_CHECKED -> unread.postpone(file, clock.instant().plus(UNTIL_SCANNED));
      case WITHHELD -> unread.postpone(file, clock.instant().plus(WHILE_WITHHELD));
      case RELEASED -> {}
    }
    return release == FileRelease.RELEASED;
  }

  void keep(UnreadFile file, String text) {
    texts.takeTurns(file.caseId());
    if (!text.isBlank()) {
      texts.keep(file.caseId(), file.fileId(), masks.in(text, file.caseId()));
    }
    unread.done(file);
  }
}
