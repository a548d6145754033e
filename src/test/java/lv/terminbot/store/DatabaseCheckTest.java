package lv.terminbot.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which disks are no good for a database, by what the system calls them. */
class DatabaseCheckTest {
  @ParameterizedTest
  @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "ceph"})
  void aFolderOnTheNetworkIsNoPlaceForIt(String type) {
    assertThat(DatabaseCheck.isOfTheNetwork(type)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ext4", "xfs", "btrfs", "zfs", "overlay", "tmpfs"})
  void oneOnADiskIs(String type) {
    assertThat(DatabaseCheck.isOfTheNetwork(type)).isFalse();
  }
}
