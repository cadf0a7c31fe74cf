package org.rapport.platform.persons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.rapport.platform.NotFound;
import org.rapport.platform.Paper;

/** The certificate of an erasure, for who asked for it (C17). */
@ApplicationScoped
@Transactional
public class WriteCertificate {

  private final SeeRequests see;
  private final PersonPapers papers;

  protected WriteCertificate() {
    this(null, null);
  }

  @Inject
  WriteCertificate(SeeRequests see, PersonPapers papers) {
    this.see = see;
    this.papers = papers;
  }

  /**
   * @throws NotFound where nothing was erased for this request
   */
  public Paper of(long number, Locale language) {
    RequestView request = see.with(number);
    if (request.state() != RequestState.ERASED) {
      throw new NotFound();
    }
    return papers.certificate(request, language);
  }
}
