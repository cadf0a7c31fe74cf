package org.rapport.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.Texts;
import org.rapport.platform.persons.ChooseRecords;
import org.rapport.platform.persons.ErasePerson;
import org.rapport.platform.persons.RefuseRequest;
import org.rapport.platform.persons.RequestForm;
import org.rapport.platform.persons.SeeRequests;
import org.rapport.platform.persons.TakeRequest;
import org.rapport.platform.persons.Wish;

/** What people ask of everything that is held of them: a copy, or that it is erased. */
@Path("/person-requests")
@Requires(Permission.PERSONAL_DATA)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Personal data")
public class PersonRequestsResource {

  private static final int MOST_PER_PAGE = 200;

  /**
   * @param askedOn when it reached the organization; today where it is not given
   */
  public record Asked(Wish wish, String name, String email, String phone, LocalDate askedOn) {}

  /**
   * @param id to choose it by
   * @param matched whether more than the name is the same
   */
  public record Found(String id, String what, boolean matched) {}

  public record Chosen(List<String> records) {}

  public record Refusal(String reason) {}

  @Inject private TakeRequest take;
  @Inject private SeeRequests see;
  @Inject private ChooseRecords choose;
  @Inject private ErasePerson erase;
  @Inject private RefuseRequest refuse;
  @Inject private Texts texts;

  @GET
  @Operation(summary = "List requests, the newest first")
  public List<PersonRequestJson> list(
      @QueryParam("before") Long before, @QueryParam("size") @DefaultValue("50") int size) {
    return see.list(before, Math.max(1, Math.min(size, MOST_PER_PAGE))).stream()
        .map(view -> PersonRequestJson.of(view, texts))
        .toList();
  }

  @POST
  @Operation(
      summary = "Take a request",
      description = "EXPORT or ERASURE, with a name, an e-mail address or a phone number.")
  @APIResponse(responseCode = "201", description = "The request")
  public Response take(Asked input, @HeaderParam("Idempotency-Key") String idempotencyKey) {
    RequestForm form =
        new RequestForm(input.wish(), input.name(), input.email(), input.phone(), input.askedOn());
    long number = take.with(form, idempotencyKey);
    return Response.created(URI.create("person-requests/" + number)).entity(read(number)).build();
  }

  @GET
  @Path("/{number}")
  @Operation(summary = "Read a request")
  public PersonRequestJson read(@PathParam("number") long number) {
    return PersonRequestJson.of(see.with(number), texts);
  }

  @GET
  @Path("/{number}/found")
  @Operation(
      summary = "Find what may be theirs in all modules",
      description = "Cases sent in confidence are found once you have looked up who sent them.")
  public List<Found> found(@PathParam("number") long number) {
    return see.found(number).stream()
        .map(
            one -> new Found(one.module() + "/" + one.key(), texts.here(one.what()), one.matched()))
        .toList();
  }

  @PUT
  @Path("/{number}/records")
  @Operation(summary = "Say which of them are theirs", description = "In place of all before.")
  public PersonRequestJson choose(@PathParam("number") long number, Chosen input) {
    choose.of(number, input.records() == null ? List.of() : input.records());
    return read(number);
  }

  @GET
  @Path("/{number}/foreseen")
  @Operation(summary = "Show what an erasure would do", description = "Nothing goes.")
  public PersonRequestJson.ErasureJson foreseen(@PathParam("number") long number) {
    return PersonRequestJson.ErasureJson.of(see.foreseen(number), texts);
  }

  @POST
  @Path("/{number}/erasure")
  @Operation(
      summary = "Erase what was found to be theirs",
      description = "In all modules or in none; it cannot be undone.")
  @APIResponse(responseCode = "200", description = "What was erased, and what stays")
  @APIResponse(responseCode = "409", description = "Only a copy was asked, or nothing was chosen")
  public PersonRequestJson erase(@PathParam("number") long number) {
    erase.of(number);
    return read(number);
  }

  @POST
  @Path("/{number}/refusal")
  @Operation(summary = "Refuse a request")
  @APIResponse(responseCode = "200", description = "The request")
  @APIResponse(responseCode = "409", description = "It has ended")
  public PersonRequestJson refuse(@PathParam("number") long number, Refusal input) {
    refuse.because(number, input.reason());
    return read(number);
  }
}
