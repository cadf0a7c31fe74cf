package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.rapport.platform.Permission;
import org.rapport.platform.Requires;
import org.rapport.platform.StaffMember;
import org.rapport.stakeholder.registry.ChooseTeam;

/** Whose relationships a manager coordinates besides their own (mission J18). */
@Path("/team")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Stakeholders")
public class TeamResource {

  /**
   * One's own team.
   *
   * @param members ids of accounts
   */
  public record Team(Set<Long> members) {}

  /** Somebody who may be in a team. */
  public record Candidate(long account, String name) {

    static Candidate of(StaffMember member) {
      return new Candidate(member.id(), member.name());
    }
  }

  @Inject ChooseTeam team;

  @GET
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Reads one's own team")
  public Team read() {
    return new Team(team.own());
  }

  @GET
  @Path("candidates")
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Lists who may be in it")
  public List<Candidate> candidates() {
    return team.candidates().stream().map(Candidate::of).toList();
  }

  @PUT
  @Requires(Permission.MODELS_MANAGE)
  @Operation(summary = "Names all who are in one's own team from now on")
  @APIResponse(responseCode = "200", description = "The team as it is now")
  @APIResponse(responseCode = "409", description = "Somebody among them may not be in a team")
  public Team choose(Team chosen) {
    team.of(Asked.parameter(Asked.body(chosen).members(), "members"));
    return read();
  }
}
