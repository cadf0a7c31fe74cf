package org.rapport.feedback.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.rapport.feedback.Identity;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Message;
import org.rapport.platform.FileStore;
import org.rapport.platform.NotFound;
import org.rapport.platform.StoredFile;
import org.rapport.platform.Traceless;

/** Keeps the files people send along with a case or a message. */
@ApplicationScoped
class Attachments {

  private Cases cases;
  private FileStore store;

  protected Attachments() {}

  @Inject
  Attachments(Cases cases, FileStore store) {
    this.cases = cases;
    this.store = store;
  }

  /**
   * @param messageId the message they belong to, or null
   * @param internal whether the complainant must not see them
   * @throws Invalid for {@code files} where there are too many or one cannot be taken
   */
  void attach(Case subject, Long messageId, List<Upload> uploads, boolean internal, Act act) {
    if (uploads.size() > Limits.FILES) {
      throw invalid("invalid.tooManyFiles", Limits.FILES);
    }
    if (!uploads.isEmpty()
        && cases.attachments(subject.id()) + uploads.size() > Limits.FILES_IN_ALL) {
      throw invalid("invalid.tooManyFilesInAll", Limits.FILES_IN_ALL);
    }
    for (Upload upload : uploads) {
      boolean traceless = upload.traceless() || isHidden(subject, act);
      cases.keep(attachment(subject, messageId, kept(upload), traceless, internal, act));
    }
  }

  /** What complainants send who do not want to be known, tells as little of them as it can. */
  private static boolean isHidden(Case subject, Act act) {
    return act.by() == null && subject.matter().identity() != Identity.NAMED;
  }

  private Attachment attachment(
      Case subject, Long messageId, StoredFile file, boolean traceless, boolean internal, Act act) {
    if (!traceless) {
      return new Attachment(subject.id(), messageId, file, internal, act);
    }
    try {
      Traceless clean = store.withoutTraces(file.id());
      Attachment attachment = new Attachment(subject.id(), messageId, clean.file(), internal, act);
      return clean.complete() ? attachment : attachment.telling();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoredFile kept(Upload upload) {
    if (upload.storedId() != null) {
      return store.with(upload.storedId()).orElseThrow(NotFound::new);
    }
    try (InputStream content = upload.content().open()) {
      return store.keep(content, upload.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Invalid invalid(String key, int most) {
    return Invalid.field("files", Message.of("feedback", key, most));
  }
}
