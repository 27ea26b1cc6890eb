package org.customerprofiles.tck.run;

import io.cucumber.core.feature.FeatureParser;
import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.gherkin.Feature;
import io.cucumber.core.resource.Resource;
import java.io.InputStream;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.customerprofiles.tck.spec.Specification;

/** The features as Cucumber runs them, each parsed when it is first wanted: many runs may share one process. */
final class Features {

    private static final FeatureParser PARSER = new FeatureParser(UUID::randomUUID);
    private static final Map<String, Optional<Feature>> PARSED = new ConcurrentHashMap<>();

    private record Bundled(String file) implements Resource {

        private String path() {
            return Specification.FOLDER + "/" + file;
        }

        @Override
        public URI getUri() {
            return URI.create("classpath:" + path());
        }

        @Override
        public InputStream getInputStream() {
            return Features.class.getResourceAsStream(path());
        }
    }

    private Features() {}

    /** Some lines of a feature, as Cucumber is told of them. */
    static FeatureWithLines lines(String file, Collection<Integer> lines) {
        return FeatureWithLines.create(new Bundled(file).getUri(), lines);
    }

    /** @param files paths below the folder of features */
    static List<Feature> of(Collection<String> files) {
        return files.stream()
                .map(file -> PARSED.computeIfAbsent(file, name -> PARSER.parseResource(new Bundled(name))))
                .flatMap(Optional::stream)
                .toList();
    }
}
