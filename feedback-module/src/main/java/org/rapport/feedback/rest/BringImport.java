package org.rapport.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import org.rapport.feedback.cases.RequestKey;
import org.rapport.feedback.imports.CheckImport;
import org.rapport.feedback.imports.ShowImports;
import org.rapport.feedback.imports.UploadImport;
import org.rapport.platform.Idempotency;

/** Reads, maps and tries a file, once per idempotency key. */
@ApplicationScoped
@Transactional
class BringImport {

  /** The answer kept under a key. */
  public record Brought(long id) {}

  private UploadImport upload;
  private CheckImport check;
  private ShowImports show;
  private Idempotency idempotency;

  protected BringImport() {}

  @Inject
  BringImport(UploadImport upload, CheckImport check, ShowImports show, Idempotency idempotency) {
    this.upload = upload;
    this.check = check;
    this.show = show;
    this.idempotency = idempotency;
  }

  /**
   * @return the import's id
   */
  long once(RequestKey key, byte[] content, String fileName, MappingInput wished) {
    String fingerprint =
        RequestKey.fingerprint(Base64.getEncoder().encodeToString(content), wished);
    return idempotency
        .once(
            key.value(),
            "POST /api/v1/case-imports",
            fingerprint,
            Brought.class,
            () -> new Brought(brought(content, fileName, wished)))
        .id();
  }

  private long brought(byte[] content, String fileName, MappingInput wished) {
    long id = upload.of(new ByteArrayInputStream(content), fileName);
    check.with(id, wished.over(show.mapping(id), show.headings(id)));
    return id;
  }
}
