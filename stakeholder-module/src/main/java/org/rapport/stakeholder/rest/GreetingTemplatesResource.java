package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.stakeholder.greetings.ComposeGreeting;
import org.rapport.stakeholder.greetings.GreetingWords;
import org.rapport.stakeholder.greetings.Occasion;

/** The words that letters to many begin with, occasion by occasion (mission J14). */
@Path("/upkeep/greeting-templates/{occasion}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Greetings")
public class GreetingTemplatesResource {

  @Inject ComposeGreeting compose;

  @GET
  @Requires(Permission.STAKEHOLDERS_WRITE)
  @Operation(summary = "Reads the words that letters on an occasion begin with")
  public GreetingWords template(@PathParam("occasion") String occasion) {
    return compose.template(occasion(occasion));
  }

  @PUT
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Changes the words that letters on an occasion begin with")
  public GreetingWords keepTemplate(@PathParam("occasion") String occasion, GreetingWords words) {
    compose.keepTemplate(occasion(occasion), Asked.body(words));
    return compose.template(occasion(occasion));
  }

  private static Occasion occasion(String name) {
    return Asked.parameter(Asked.oneOf(Occasion.class, name, "occasion"), "occasion");
  }
}
