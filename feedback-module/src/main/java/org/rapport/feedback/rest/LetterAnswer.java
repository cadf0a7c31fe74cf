package org.rapport.feedback.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.rapport.feedback.cases.Letter;
import org.rapport.feedback.letters.DecisionPaper;
import org.rapport.platform.Download;
import org.rapport.platform.Paper;
import org.rapport.platform.Print;

/** A letter of decision as a file to save. */
@ApplicationScoped
class LetterAnswer {

  @Inject private DecisionPaper papers;
  @Inject private Print print;

  Response of(Letter letter) {
    Paper paper = papers.of(letter);
    StreamingOutput pdf = out -> print.pdf(paper, out);
    Response.ResponseBuilder answer = Response.ok(pdf);
    Download.headers(paper.title() + ".pdf", Print.PDF).forEach(answer::header);
    return answer.type(Print.PDF).build();
  }
}
