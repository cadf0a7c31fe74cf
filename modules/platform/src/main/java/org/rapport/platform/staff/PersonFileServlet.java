package org.rapport.platform.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.rapport.platform.Download;
import org.rapport.platform.persons.ExportPerson;

/** The copy of what is held of a person. */
@WebServlet("/staff/admin/person-file")
public class PersonFileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ExportPerson export;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Path> file = NumberAsked.in(request).flatMap(export::handedOut);
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Download.headers("person-" + file.get().getFileName(), ExportPerson.TYPE)
        .forEach(response::setHeader);
    response.setContentLengthLong(Files.size(file.get()));
    Files.copy(file.get(), response.getOutputStream());
  }
}
