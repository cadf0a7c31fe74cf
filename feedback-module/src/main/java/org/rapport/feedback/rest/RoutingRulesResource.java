package org.rapport.feedback.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.feedback.FeedbackType;
import org.rapport.feedback.Severity;
import org.rapport.feedback.cases.TryRouting;
import org.rapport.feedback.cases.Violations;
import org.rapport.feedback.routing.KeepRule;
import org.rapport.feedback.routing.ListRules;
import org.rapport.feedback.routing.SafetyContacts;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;

/** Rules of routing: which case goes to whom when it comes in. */
@Path("/routing-rules")
@RequestScoped
@Requires(Permission.SETTINGS_MANAGE)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Routing")
public class RoutingRulesResource {

  /**
   * @param rules ids of all rules that are asked, in the order they shall be asked in
   */
  public record OrderInput(List<Long> rules) {}

  /**
   * @param staff sign-in names
   */
  public record SafetyInput(List<String> staff) {}

  /**
   * A case that is made up.
   *
   * @param severity null for not assessed yet
   * @param group id of a group of the linked stakeholder; null for none linked
   */
  public record TrialInput(String type, String severity, Long group, String about, String text) {}

  @Inject private ListRules list;
  @Inject private KeepRule keep;
  @Inject private SafetyContacts contacts;
  @Inject private SaveRule save;
  @Inject private TryRouting tryRouting;

  @GET
  @Operation(summary = "List rules of routing", description = "In their order, ended ones last.")
  public List<RuleJson> list() {
    return list.all().stream().map(save::shown).toList();
  }

  @POST
  @Operation(summary = "Add a rule", description = "It is asked after all others.")
  @APIResponse(responseCode = "201", description = "Saved")
  @APIResponse(responseCode = "422", description = "A field is missing or not known")
  public Response add(@HeaderParam("Idempotency-Key") String key, RuleInput input) {
    RuleJson added = save.added(key, Body.given(input));
    return Response.created(URI.create("routing-rules/" + added.id())).entity(added).build();
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Change a rule, or end it")
  @APIResponse(responseCode = "409", description = "Somebody has changed it since")
  public RuleJson change(
      @PathParam("id") long id, @HeaderParam("If-Match") String ifMatch, RuleInput input) {
    return save.changed(id, Asked.version(ifMatch), Body.given(input));
  }

  @PUT
  @Path("order")
  @Operation(summary = "Put the rules in another order")
  @APIResponse(responseCode = "409", description = "These are not the rules there are")
  public List<RuleJson> order(OrderInput input) {
    List<Long> rules = Body.given(input).rules();
    keep.ordered(Body.given(rules));
    return list();
  }

  @GET
  @Path("safety-contacts")
  @Operation(
      summary = "List who is told at once where somebody’s safety is at stake",
      description = "Sign-in names. As long as nobody is chosen, all who assign cases.")
  public List<String> safetyContacts() {
    return contacts.chosen().stream().map(save::login).toList();
  }

  @PUT
  @Path("safety-contacts")
  @Operation(summary = "Choose who is told at once where somebody’s safety is at stake")
  @APIResponse(responseCode = "422", description = "Somebody among them may not read cases")
  public List<String> chooseSafetyContacts(SafetyInput input) {
    contacts.choose(save.accounts(Body.given(Body.given(input).staff()), "safety"));
    return safetyContacts();
  }

  @POST
  @Path("trial")
  @Operation(
      summary = "Show which rule would fire for a case that is made up",
      description = "And why each one before it would not. Nothing is kept.")
  @APIResponse(responseCode = "200", description = "The rules asked, until one fires")
  public TrialJson trial(TrialInput input) {
    TrialInput given = Body.given(input);
    Violations violations = new Violations();
    FeedbackType type = violations.choice(FeedbackType.class, given.type(), "type");
    Severity severity = violations.optionalChoice(Severity.class, given.severity(), "severity");
    violations.refuse();
    return TrialJson.of(
        tryRouting.with(type, severity, given.group(), given.about(), given.text()), save::login);
  }
}
