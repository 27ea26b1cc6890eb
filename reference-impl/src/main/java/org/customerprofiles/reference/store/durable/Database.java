package org.customerprofiles.reference.store.durable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.NativeLibraryLoader;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.Status;
import org.rocksdb.WALRecoveryMode;

/** RocksDB, set up so that it rather refuses to start than loses something, and starts fast. */
final class Database implements AutoCloseable {

    private static final long CACHE_BYTES = 64L << 20;
    /** What is in the log only has to be read at the start: little of it. */
    private static final long LOG_BYTES = 64L << 20;

    private static final long BUFFER_BYTES = 32L << 20;
    private static final int BLOOM_BITS = 10;

    private final BloomFilter bloom = new BloomFilter(BLOOM_BITS);
    private final Cache cache = new LRUCache(CACHE_BYTES);
    private final Options options = options(bloom, cache);
    private final RocksDB rocks;

    private Database(Path folder) throws RocksDBException {
        try {
            rocks = RocksDB.open(options, folder.toString());
            try {
                rocks.verifyChecksum();
            } catch (RocksDBException damaged) {
                rocks.close();
                throw damaged;
            }
        } catch (RocksDBException failure) {
            closeSettings();
            throw failure;
        }
    }

    /** @throws UnusableFolderException when the database is damaged, or cannot be written */
    static Database open(DataFolder folder) {
        loadLibrary();
        try {
            return new Database(folder.database());
        } catch (RocksDBException failure) {
            boolean damaged = failure.getStatus() != null && failure.getStatus().getCode() == Status.Code.Corruption;
            throw new UnusableFolderException(folder.database(), damaged ? "is damaged" : "cannot be opened", failure);
        }
    }

    RocksDB rocks() {
        return rocks;
    }

    @Override
    public void close() {
        rocks.close();
        closeSettings();
    }

    private void closeSettings() {
        options.close();
        cache.close();
        bloom.close();
    }

    private static Options options(BloomFilter bloom, Cache cache) {
        return new Options()
                .setCreateIfMissing(true)
                .setParanoidChecks(true)
                // what was being written when the process ended may be cut off; anything else that is amiss is damage
                .setWalRecoveryMode(WALRecoveryMode.TolerateCorruptedTailRecords)
                .setMaxTotalWalSize(LOG_BYTES)
                .setWriteBufferSize(BUFFER_BYTES)
                .setCompressionType(CompressionType.LZ4_COMPRESSION)
                .setKeepLogFileNum(2)
                .setStatsDumpPeriodSec(0)
                .setStatsPersistPeriodSec(0)
                .setTableFormatConfig(
                        new BlockBasedTableConfig().setFilterPolicy(bloom).setBlockCache(cache));
    }

    /** RocksDB would leave its library of 17 MB behind in the folder for temporary files when the process is killed. */
    private static synchronized void loadLibrary() {
        try {
            Path folder = Files.createTempDirectory("customer-profiles");
            NativeLibraryLoader.getInstance().loadLibrary(folder.toString());
            RocksDB.loadLibrary();
            try (var files = Files.list(folder)) {
                for (Path library : files.toList()) {
                    Files.delete(library);
                }
            }
            Files.delete(folder);
        } catch (IOException inUse) {
            // Windows deletes no library that is loaded
        }
    }
}
