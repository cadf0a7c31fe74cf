package org.rapport.stakeholder.staff;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.material.ReadMaterial;

/** Hands out a file of a model, a principle or a training. */
@WebServlet("/staff/models/file")
public class MaterialServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReadMaterial files;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long edition = Long.parseLong(request.getParameter("id"));
      HandedFile.send(files.open(edition, Long.parseLong(request.getParameter("file"))), response);
    } catch (NotFound | NumberFormatException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
