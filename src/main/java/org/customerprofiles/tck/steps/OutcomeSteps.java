package org.customerprofiles.tck.steps;

import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Then;
import java.util.List;
import java.util.Map;
import org.customerprofiles.tck.check.Violation;
import org.customerprofiles.tck.drive.ErrorType;
import org.customerprofiles.tck.drive.WireResponse;

/** How the judged call was answered. */
public final class OutcomeSteps {

    private final World world;
    private final Expectations expectations;

    public OutcomeSteps(World world, Expectations expectations) {
        this.world = world;
        this.expectations = expectations;
    }

    @Then("the call succeeds")
    public void succeeds() {
        world.settling().until(world.judgedAgain(), call -> {
            if (!call.succeeded()) {
                throw new Mismatch("success", Client.describe(call.exchange().response()));
            }
        });
    }

    @Then("the call is refused as invalid")
    public void refusedAsInvalid() {
        Judged refused = world.settling().until(world.judgedAgain(), call -> {
            if (!Refusals.isInvalid(call.exchange().response())) {
                throw new Mismatch(
                        "a refusal as BadRequestException (status 400)",
                        Client.describe(call.exchange().response()));
            }
        });
        WireResponse response = refused.exchange().response();
        if (!ErrorType.of(response).filter("BadRequestException"::equals).isPresent()) {
            world.found(new Violation(
                    "Wire-11",
                    "a refused constraint to be typed BadRequestException",
                    Client.describe(response),
                    "the error's type"));
        }
        new Refusals(world).nothingChanged();
    }

    @Then("the call is refused with {errors}")
    public void refused(List<String> errors) {
        world.settling().until(world.judgedAgain(), call -> {
            if (!Refusals.isOneOf(errors, call.exchange().response())) {
                throw new Mismatch(
                        "a refusal with " + String.join(" or ", errors),
                        Client.describe(call.exchange().response()));
            }
        });
        new Refusals(world).nothingChanged();
    }

    @Then("the response has")
    public void responseHas(DataTable table) {
        Map<String, String> expected = Tables.members(table);
        succeeds();
        world.settling()
                .until(world.judgedAgain(), call -> expectations.members("the response", expected, call.response()));
    }
}
