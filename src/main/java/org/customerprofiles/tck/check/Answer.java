package org.customerprofiles.tck.check;

import java.util.List;
import java.util.Optional;
import org.customerprofiles.tck.drive.ErrorType;
import org.customerprofiles.tck.drive.Exchange;
import org.customerprofiles.tck.drive.Schemas;
import org.customerprofiles.tck.drive.SdkView;
import org.customerprofiles.tck.drive.Shape;
import org.customerprofiles.tck.drive.WireResponse;
import tools.jackson.databind.JsonNode;

/** The response of one exchange, read once for all checks. Not for use by several threads. */
final class Answer {

    private final Exchange exchange;
    private final Optional<JsonNode> body;
    private final Optional<String> errorType;
    private final Optional<Shape> shape;
    private List<Fault> faults;

    Answer(Exchange exchange) {
        this.exchange = exchange;
        this.body = response().json();
        this.errorType = isError() ? ErrorType.of(response()) : Optional.empty();
        this.shape = expectedShape();
    }

    WireResponse response() {
        return exchange.response();
    }

    int status() {
        return response().status();
    }

    boolean isError() {
        return status() >= 400;
    }

    /** Whether the request was an operation; the others are raw requests that test the protocol itself. */
    boolean isOfOperation() {
        return !exchange.operation().equals("Wire");
    }

    boolean hasBody() {
        return response().body().length > 0;
    }

    /** The body, when it is JSON. */
    Optional<JsonNode> body() {
        return body;
    }

    /** The type of an error, when it can be recovered. */
    Optional<String> errorType() {
        return errorType;
    }

    /** What the body should be; empty for errors that nobody declares and for raw requests. */
    Optional<Shape> shape() {
        return shape;
    }

    /** What an AWS SDK made of the response; empty when none saw it. */
    Optional<SdkView> sdkView() {
        return exchange.sdk();
    }

    /** Where the body departs from its schema. */
    List<Fault> faults() {
        if (faults == null) {
            faults = shape.flatMap(expected -> body.map(json -> Conformance.faults(expected, json)))
                    .orElse(List.of());
        }
        return faults;
    }

    private Optional<Shape> expectedShape() {
        if (!isOfOperation()) {
            return Optional.empty();
        }
        if (isError()) {
            return errorType.flatMap(DeclaredErrors::shape);
        }
        return response().succeeded()
                ? Schemas.bundled().find("operations/" + exchange.operation() + "Response.json")
                : Optional.empty();
    }
}
