package org.customerprofiles.reference.variants;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.customerprofiles.reference.restjson.WireResponse;
import org.customerprofiles.reference.server.Service;

/** Compresses what it answers to requests that say that they accept it. */
final class Zipped {

    private Zipped() {}

    static Service of(Service service) {
        return request -> {
            WireResponse response = service.handle(request);
            boolean isAccepted = request.header("Accept-Encoding")
                    .filter(codings -> codings.contains("gzip"))
                    .isPresent();
            return isAccepted ? zipped(response) : response;
        };
    }

    private static WireResponse zipped(WireResponse response) {
        Map<String, String> headers = new LinkedHashMap<>(response.headers());
        headers.put("Content-Encoding", "gzip");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(body)) {
            zip.write(response.body());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new WireResponse(response.status(), headers, body.toByteArray());
    }
}
