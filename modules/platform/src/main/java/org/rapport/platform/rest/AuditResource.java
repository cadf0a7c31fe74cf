package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.kernel.Slice;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.audit.AuditEntry;
import org.rapport.platform.audit.AuditFilter;
import org.rapport.platform.audit.ReadAudit;
import org.rapport.platform.audit.Verification;
import org.rapport.platform.audit.VerifyAudit;

/** The audit trail, for auditors. */
@Path("/audit")
@Requires(Permission.AUDIT_READ)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Audit trail")
public class AuditResource {

  private static final int MOST_PER_PAGE = 200;

  /**
   * @param actor the login, or empty where nobody was signed in
   */
  public record EntryJson(
      long id,
      Instant at,
      String actor,
      String origin,
      String action,
      String objectType,
      String objectId,
      Map<String, String> details) {

    static EntryJson of(AuditEntry entry) {
      return new EntryJson(
          entry.id(),
          entry.at(),
          entry.actor(),
          entry.origin(),
          entry.action(),
          entry.objectType(),
          entry.objectId(),
          entry.detailsByName());
    }
  }

  /**
   * @param next what to ask for as {@code page} to read on, or null at the end
   */
  public record EntryList(List<EntryJson> items, String next, long total) {}

  /** A place where the trail is not what was written. */
  public record ProblemJson(Verification.Kind kind, Long link, Long entry) {}

  /**
   * @param waiting entries written a moment ago and not yet sealed
   */
  public record VerificationJson(
      boolean holds, long sealed, long waiting, Instant at, List<ProblemJson> problems) {}

  @Inject private ReadAudit read;
  @Inject private VerifyAudit verify;

  @GET
  @Operation(summary = "List what was done, newest first")
  @APIResponse(responseCode = "200", description = "One page of entries")
  public EntryList list(
      @QueryParam("actor") String actor,
      @QueryParam("action") String action,
      @QueryParam("object") String object,
      @QueryParam("page") String page,
      @QueryParam("size") @DefaultValue("50") int size) {
    AuditFilter filter = new AuditFilter(actor, action, object, null, null);
    Slice<EntryJson> found =
        read.find(filter, page, Math.max(1, Math.min(size, MOST_PER_PAGE))).map(EntryJson::of);
    return new EntryList(found.items(), found.next(), found.total());
  }

  @GET
  @Path("/verification")
  @Operation(
      summary = "Verify the whole trail",
      description = "Finds entries that were changed, removed, put in or cut off.")
  @APIResponse(responseCode = "200", description = "Whether it holds, and what does not")
  public VerificationJson verification() {
    Verification found = verify.now();
    return new VerificationJson(
        found.holds(),
        found.sealed(),
        found.waiting(),
        found.at(),
        found.problems().stream()
            .map(problem -> new ProblemJson(problem.kind(), problem.number(), problem.entry()))
            .toList());
  }
}
