package org.customerprofiles.tck.cli;

import org.customerprofiles.tck.run.KitVersion;
import picocli.CommandLine.IVersionProvider;

/** The kit's version for {@code --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Customer Profiles TCK " + KitVersion.current()};
    }
}
