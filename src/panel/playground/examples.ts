// The documents that open with the playground, one a tab. The end-to-end test runs the first two.

export const EXAMPLES: readonly string[] = [
  `# Everything in memory: a query reads one consistent state of all pools.
# Run it with Ctrl+Enter; the book on the left shows the whole schema.
query RunningMachines {
  vms(filter: { powerState: { eq: RUNNING } }, first: 10) {
    totalCount
    nodes {
      nameLabel
      powerState
      host {
        nameLabel
      }
      pool {
        nameLabel
      }
    }
  }
}
`,
  `# First the matching machines, then every change to what is selected here.
subscription WatchMachines {
  vms {
    kind
    revision
    upserted {
      id
      nameLabel
      powerState
      host {
        nameLabel
      }
    }
    removed {
      nodeId
      reason
    }
  }
}
`,
];
